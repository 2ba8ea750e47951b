import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dataIn } from '../../lib/i18n/en/data-in.ts';
import { dayOf } from '../../lib/timeline/days.ts';
import { forgetRecent } from '../palette/recent.ts';
import type { Desk } from '../workbench/desk.ts';
import { busy, change, said } from './changing.ts';

/** What is asked before it is done: some days with the number of their entries, or everything. */
type Question = 'all' | { readonly first: string; readonly last: string; readonly count: number };

/** Some days can be deleted, or everything, asked once. */
export function Delete({ desk }: { readonly desk: Desk }) {
  const { speech, session, records } = desk;
  const t = speech.texts(dataIn);
  const today = dayOf(session.now.peek(), speech.zone);
  const [first, setFirst] = useState(today);
  const [last, setLast] = useState(today);
  const [question, setQuestion] = useState<Question | null>(null);
  // Told when it is asked for: days are often chosen one after the other.
  const [asked, setAsked] = useState(0);
  const isWrong = asked > 0 && first > last;
  const fault = isWrong ? 'delete-fault' : undefined;
  const off = busy.value !== null || question !== null;
  const askDays = async () => {
    said.value = null;
    setAsked(first > last ? asked + 1 : 0);
    if (first > last) return;
    const count = await (await records.data()).countDays(first, last);
    if (count === 0) refuse(t('delete.days.none', { range: speech.range(first, last) }));
    else setQuestion({ first, last, count });
  };
  const accept = () => {
    setQuestion(null);
    if (question === null) return;
    if (question === 'all') {
      forgetRecent();
      void deleteAll(desk, t('delete.done'));
    } else
      void change(desk, t, t('delete.days.done'), (door) =>
        door.deleteDays(question.first, question.last),
      );
  };
  return (
    <section aria-labelledby="data-delete">
      <h2 id="data-delete">{t('delete.title')}</h2>
      <p class="muted">{t('delete.note')}</p>
      <p class="row">
        <DayField
          name={t('delete.first')}
          value={first}
          most={today}
          fault={fault}
          onChange={setFirst}
        />
        <DayField
          name={t('delete.last')}
          value={last}
          most={today}
          fault={fault}
          onChange={setLast}
        />
        <button type="button" disabled={off} onClick={() => void askDays()}>
          {t('delete.days')}
        </button>
      </p>
      {isWrong && (
        // Put there anew to be told.
        <p key={asked} id={fault} class="field-fault" role="alert">
          {t('delete.days.order')}
        </p>
      )}
      <p class="row">
        <button type="button" disabled={off} onClick={() => setQuestion('all')}>
          {t('delete.button')}
        </button>
      </p>
      {question !== null && (
        <Asked
          yes={t(question === 'all' ? 'delete.yes' : 'delete.days.yes')}
          no={t('delete.no')}
          onYes={accept}
          onNo={() => setQuestion(null)}
        >
          {question === 'all'
            ? t('delete.sure')
            : t('delete.days.sure', {
                range: speech.range(question.first, question.last),
                count: question.count,
              })}
        </Asked>
      )}
    </section>
  );
}

/** With the wish for weekly copies goes the leave to save them. */
async function deleteAll(desk: Desk, done: string): Promise<void> {
  const t = desk.speech.texts(dataIn);
  if (!(await change(desk, t, done, (door) => door.deleteAll()))) return;
  const { backup } = await desk.records.data();
  await backup.giveUp().catch(console.error);
}

function refuse(text: string): void {
  said.value = { tone: 'refused', text };
}

interface DayProps {
  readonly name: string;
  readonly value: string;
  readonly most: string;
  /** What tells that it is wrong. */
  readonly fault: string | undefined;
  readonly onChange: (day: string) => void;
}

/** An emptied field keeps the day that it had. */
function DayField({ name, value, most, fault, onChange }: DayProps) {
  return (
    <label class="row">
      {name}
      <input
        type="date"
        value={value}
        max={most}
        aria-invalid={fault !== undefined}
        aria-describedby={fault}
        onChange={({ currentTarget }) => {
          if (currentTarget.value === '') currentTarget.value = value;
          else onChange(currentTarget.value);
        }}
      />
    </label>
  );
}

interface AskedProps {
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ComponentChildren;
}

/** The question gets the focus, so that it is read out. */
function Asked({ yes, no, onYes, onNo, children }: AskedProps) {
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div class="data-preview">
      <p ref={question} tabIndex={-1}>
        {children}
      </p>
      <p class="row">
        <button type="button" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="plain" onClick={onNo}>
          {no}
        </button>
      </p>
    </div>
  );
}
