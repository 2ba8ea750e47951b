/** All that draws: loaded by itself when a report has something to draw, because the chart library is large. */
export { drawBaselines } from './baselines.ts';
export { drawBouts } from './bouts.ts';
export { drawComfort } from './comfort.ts';
export { drawDays } from './days.ts';
export { drawEvenness } from './evenness.ts';
export { drawLanes } from './lanes.ts';
export { drawPain } from './pain.ts';
export { drawPainMinute } from './pain-minute.ts';
export { drawPrompts } from './prompts.ts';
