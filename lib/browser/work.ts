import { onMenu, onNotice, onNoticeButton } from './answers.ts';
import { speak } from './speak.ts';
import { welcome } from './welcome.ts';
import { answer, run } from './worker.ts';

/** All that the worker does once an event has come; a script of its own, loaded by `listen`. */
export const work = { answer, onMenu, onNotice, onNoticeButton, run, speak, welcome };

export type Work = typeof work;
