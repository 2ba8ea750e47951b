import { useMemo } from 'preact/hooks';
import type { Findings } from '../../lib/report/findings.ts';
import type { WeekModel } from '../../lib/report/week.ts';
import { useReading } from '../workbench/reading.ts';
import { BaselinesFigure } from './baselines-figure.tsx';
import { BoutsFigure } from './bouts-figure.tsx';
import type { Drawing } from './charts/look.ts';
import { Patterns } from './charts/patterns.tsx';
import { ComfortFigure } from './comfort-figure.tsx';
import { DaysFigure } from './days-figure.tsx';
import { EvennessFigure } from './evenness-figure.tsx';
import type { FigureProps } from './figure.tsx';
import { LanesFigure } from './lanes-figure.tsx';
import { PainFigure } from './pain-figure.tsx';
import { PainMinuteFigure } from './pain-minute-figure.tsx';
import { PromptsFigure } from './prompts-figure.tsx';
import type { ReportSpeech } from './say.ts';

type Charts = typeof import('./charts/index.ts');

interface Props {
  readonly speech: ReportSpeech;
  readonly model: WeekModel;
  readonly findings: Findings;
}

/** The charts of a week. The library that draws them is loaded here, after the words are on the page. */
export function Figures({ speech, model, findings }: Props) {
  const reading = useReading(() => import('./charts/index.ts'), 'charts', []);
  const charts = reading.state === 'read' ? reading.value : null;
  const draws = useMemo(
    () => (charts === null ? null : drawings(charts, model, speech)),
    [charts, model, speech],
  );
  const given = (name: keyof Findings): FigureProps => ({
    speech,
    model,
    title: speech.say(findings[name]),
    said: speech.sayInWords(findings[name]),
    draw: draws?.[name] ?? null,
  });
  return (
    <section class="report-figures" aria-label={speech.p('report.figures')}>
      <Patterns />
      <LanesFigure {...given('lanes')} />
      <BaselinesFigure {...given('baselines')} />
      <DaysFigure {...given('days')} />
      <BoutsFigure {...given('bouts')} />
      <ComfortFigure {...given('comfort')} />
      <EvennessFigure {...given('evenness')} />
      <PainMinuteFigure {...given('painMinute')} />
      <PainFigure {...given('pain')} />
      <PromptsFigure {...given('prompts')} />
    </section>
  );
}

function drawings(
  charts: Charts,
  model: WeekModel,
  speech: ReportSpeech,
): Readonly<Record<keyof Findings, Drawing>> {
  return {
    days: (room) => charts.drawDays(model, speech, room),
    lanes: (room) => charts.drawLanes(model, speech, room),
    comfort: (room) => charts.drawComfort(model, speech, room),
    evenness: (room) => charts.drawEvenness(model, speech, room),
    bouts: (room) => charts.drawBouts(model, speech, room),
    prompts: (room) => charts.drawPrompts(model, speech, room),
    pain: (room) => charts.drawPain(model, speech, room),
    painMinute: (room) => charts.drawPainMinute(model, speech, room),
    baselines: (room) => charts.drawBaselines(model, speech, room),
  };
}
