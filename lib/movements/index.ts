export {
  catalogue,
  type Dose,
  type Movement,
  type MovementId,
  movementOf,
  type Region,
  type Tag,
} from './catalogue.ts';
export { type BreakWish, chooseMovement, chooseSuggestion, type MovementWish } from './choose.ts';
export { doseOf } from './dose.ts';
export { chooseText, type Moment, momentOf, type TextKey, textsOf } from './texts.ts';
