import type { ComponentType } from 'preact';
import type { workbench } from '../../lib/i18n/en/workbench.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { Desk, ViewProps } from './desk.ts';
import { useReading } from './reading.ts';
import type { ViewName } from './routes.ts';

type Loader = () => Promise<{ readonly default: ComponentType<ViewProps> }>;

/** Each view is loaded when it is first opened; the browser keeps it from then on. */
const loaders: Readonly<Record<ViewName, Loader>> = {
  today: () => import('../today/view.tsx'),
  plan: () => import('../plan/view.tsx'),
  report: () => import('../report/view.tsx'),
  movements: () => import('../movements/view.tsx'),
  settings: () => import('../settings/view.tsx'),
  'get-started': () => import('../get-started/view.tsx'),
};

interface Props {
  readonly t: Translator<typeof workbench>;
  readonly desk: Desk;
  readonly view: ViewName;
  readonly rest: string;
}

export function ViewHost({ t, desk, view, rest }: Props) {
  const reading = useReading(() => loaders[view](), view, []);
  if (reading.state === 'broken') return <p class="view">{t('workbench.notLoaded')}</p>;
  if (reading.state === 'reading') return null;
  const View = reading.value.default;
  return <View key={view} desk={desk} rest={rest} />;
}
