import type { ComponentType } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Values } from '../../lib/contributions/values.ts';
import { packTexts } from '../../lib/i18n/en/packs.ts';
import { planFileTexts } from '../../lib/i18n/en/plan-file.ts';
import type { Plan } from '../../lib/pacing/index.ts';
import type { Fault } from '../../lib/packs/fault.ts';
import {
  type AcceptedPlan,
  acceptedIn,
  type PlanPreview,
  planFileOf,
  planPreview,
  withoutPlan,
  withPlan,
} from '../../lib/packs/plan-changes.ts';
import { addDays, dayOf } from '../../lib/timeline/days.ts';
import { type Entry, standing } from '../../lib/timeline/entries.ts';
import { FileField, FileZone } from '../file/file-zone.tsx';
import { faultText } from '../movements/fault-words.ts';
import { storedMovements } from '../movements/stored.ts';
import type { Desk } from '../workbench/desk.ts';
import type { PreviewProps } from './plan-file-preview.tsx';
import './plan-file.css';

interface Props {
  readonly desk: Desk;
  readonly plan: Plan;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Told when something was stored. */
  readonly onStored: () => void;
}

/** A file that is being looked at, and what shows it. */
interface Looking {
  readonly preview: PlanPreview;
  readonly Preview: ComponentType<PreviewProps>;
}

/** A plan from a physiotherapist: chosen or dropped, looked at change by change, accepted or left, and taken back. */
export function PlanFromFile({ desk, plan, settings, onStored }: Props) {
  const { speech } = desk;
  const t = useMemo(() => speech.texts({ ...planFileTexts, ...packTexts }), [speech]);
  const [looking, setLooking] = useState<Looking | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const accepted = acceptedIn(settings);
  const open = async (file: File) => {
    // The check and what shows the file are loaded when there is something to check.
    const [{ readPlan }, { PlanFilePreview }] = await Promise.all([
      import('../../lib/packs/read-pack.ts'),
      import('./plan-file-preview.tsx'),
    ]);
    const read = await readPlan(file);
    setFault(read.ok ? null : read.fault);
    setLooking(
      read.ok
        ? {
            preview: planPreview(read.plan, plan, storedMovements(settings).packs),
            Preview: PlanFilePreview,
          }
        : null,
    );
  };
  const accept = async (preview: PlanPreview) => {
    if (!(await acceptPlan(desk, plan, preview, t('planFile.accepted', { by: preview.file.by }))))
      return;
    setLooking(null);
    onStored();
  };
  const takeBack = async (known: AcceptedPlan) => {
    if (await takeBackPlan(desk, known, t('planFile.back.done'))) onStored();
  };
  return (
    <FileZone labelledBy="plan-file" onFile={(file) => void open(file)}>
      <h2 id="plan-file" tabIndex={-1}>
        {t('planFile.title')}
      </h2>
      <p>{t('planFile.text')}</p>
      <FileField
        label={t('planFile.choose')}
        drop={t('packs.drop')}
        accept=".json,application/json"
        onFile={(file) => void open(file)}
      />
      {fault !== null && (
        <p class="field-fault" role="alert">
          {t('fault.notTaken', { what: planFault(t, fault) })}
        </p>
      )}
      {looking !== null && (
        <looking.Preview
          speech={speech}
          preview={looking.preview}
          onAccept={() => void accept(looking.preview)}
          onLeave={() => setLooking(null)}
        />
      )}
      {accepted !== null && (
        <div class="row">
          <p>
            {t('planFile.holds', {
              by: accepted.by,
              day: speech.date(dayOf(accepted.at, speech.zone)),
            })}{' '}
            {accepted.note}
          </p>
          <button type="button" onClick={() => void takeBack(accepted)}>
            {t('planFile.back')}
          </button>
        </div>
      )}
      <div class="row">
        <button type="button" class="plain" onClick={() => savePlan(plan, t('planFile.by.me'))}>
          {t('planFile.save')}
        </button>
        <span class="muted">{t('planFile.save.text')}</span>
      </div>
    </FileZone>
  );
}

type Words = ReturnType<typeof words>;
const words = (speech: Desk['speech']) => speech.texts({ ...planFileTexts, ...packTexts });

function planFault(t: Words, fault: Fault): string {
  switch (fault.kind) {
    case 'notAPack':
      return t('planFile.fault.notAPlan');
    case 'newer':
      return t('planFile.fault.newer');
    case 'tooLarge':
      return t('planFile.fault.tooLarge', { kilobytes: fault.kilobytes });
    case 'empty':
      return fault.path.length === 0 ? t('planFile.fault.empty') : faultText(t, fault);
    default:
      return faultText(t, fault);
  }
}

/** Settings, packs and what takes them back are stored at once; then the baselines are told as the person would tell them. */
async function acceptPlan(
  { session, change, act }: Desk,
  plan: Plan,
  preview: PlanPreview,
  done: string,
): Promise<boolean> {
  let values: Values = {};
  const store = (stored: Values) => {
    const { packs } = storedMovements(stored);
    values = withPlan(stored, preview, plan, packs, session.now.peek());
    return values;
  };
  if (!(await change(store, done))) return false;
  for (const { activity, told } of acceptedIn(values)?.starts ?? [])
    if (!(await act({ type: 'tellBaseline', activity, minutes: told }))) return false;
  return true;
}

/** The baselines told for a plan leave the log; where that is too long ago, those from before are told anew. */
async function takeBackPlan(
  { records, session, speech, change, act }: Desk,
  accepted: AcceptedPlan,
  done: string,
): Promise<boolean> {
  const today = dayOf(session.now.peek(), speech.zone);
  const { entries } = await records.entries(addDays(today, -1), today);
  for (const start of accepted.starts) {
    const { activity, back } = start;
    const entry = standing(entries).findLast((one) => isTold(one, start, accepted.at));
    const takenBack =
      entry === undefined
        ? await act({ type: 'tellBaseline', activity, minutes: back })
        : await act({ type: 'takeBack', act: entry.act });
    if (!takenBack) return false;
  }
  return change((values) => withoutPlan(values, accepted, storedMovements(values).packs), done);
}

function isTold(entry: Entry, { activity, told }: AcceptedPlan['starts'][number], at: number) {
  return (
    entry.type === 'baselineTold' &&
    entry.activity === activity &&
    entry.minutes === told &&
    entry.at >= at
  );
}

/** As a click on a link to it does; no permission is needed. */
function savePlan(plan: Plan, by: string): void {
  const text = `${JSON.stringify(planFileOf(plan, by), null, 2)}\n`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'my.deskpace-plan.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
