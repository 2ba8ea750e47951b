export {
  type CatalogueMovement,
  catalogue,
  type Dose,
  type Growth,
  type Movement,
  type MovementId,
  movementOf,
  type Region,
  type Tag,
  type Unit,
} from './catalogue.ts';
export { type BreakWish, chooseMovement, chooseSuggestion, type MovementWish } from './choose.ts';
export { doseNow, listedDose } from './dose.ts';
export {
  type MovementChoice,
  movementChoice,
  movementsOf,
  type OwnWords,
  type Pack,
  type PackItem,
  type PackMovement,
  packMovementId,
  usablePacks,
} from './packs.ts';
export { chooseText, type Moment, momentOf, type TextKey, textsOf } from './texts.ts';
