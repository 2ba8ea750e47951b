import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../lib/browser/listen.ts';

export default defineBackground({ main: listen });
