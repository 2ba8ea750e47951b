import { useState } from 'preact/hooks';
import { faultIn } from '../../lib/contributions/resolve.ts';
import type { Setting } from '../../lib/contributions/settings.ts';
import { useDraft } from '../workbench/draft.ts';
import type { Speech } from '../workbench/speech.ts';
import type { SettingWords } from './words.ts';
import './fields.css';

interface Props {
  readonly words: SettingWords;
  readonly speech: Speech;
  readonly setting: Extract<Setting, { type: 'number' }>;
  readonly value: number;
  readonly labelledBy: string;
  readonly onChange: (value: number) => void;
}

/** A number with its unit and range; a value out of range is pointed at and not stored. Shares are shown in percent. */
export function NumberField({ words, speech, setting, value, labelledBy, onChange }: Props) {
  const scale = setting.unit === 'share' ? 100 : 1;
  const shown = String(rounded(value * scale));
  const [text, setText] = useDraft(shown);
  const typed = text === '' ? Number.NaN : rounded(Number(text) / scale);
  const fault = faultIn(setting, typed);
  // Told when the field is left or Enter is pressed: half a number typed is none.
  const [isLeft, setLeft] = useState(false);
  const range = {
    minimum: speech.number(setting.minimum * scale),
    maximum: speech.number(setting.maximum * scale),
  };
  const faultId = `${labelledBy}-fault`;
  const described = ['unit', 'range', 'about'].map((part) => `${labelledBy}-${part}`);
  if (fault !== null) described.unshift(faultId);
  return (
    <div class="row">
      <input
        type="number"
        step="any"
        min={setting.minimum * scale}
        max={setting.maximum * scale}
        aria-labelledby={labelledBy}
        aria-describedby={described.join(' ')}
        aria-invalid={fault !== null}
        aria-errormessage={fault === null ? undefined : faultId}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setLeft(false);
        }}
        onChange={() => {
          setLeft(true);
          if (fault === null) onChange(typed);
        }}
      />
      <span id={`${labelledBy}-unit`}>{words.unit(setting)}</span>
      <span id={`${labelledBy}-range`} class="muted">
        {words.t('settings.range', range)}
      </span>
      {fault !== null && (
        // Put there anew to be told.
        <p
          key={isLeft ? 'told' : 'typed'}
          id={faultId}
          class="setting-fault"
          role={isLeft ? 'alert' : undefined}
        >
          {fault === 'outOfRange'
            ? words.t('settings.fault.outOfRange', range)
            : words.t('settings.fault.notANumber')}
        </p>
      )}
    </div>
  );
}

/** Without the dust of binary fractions. */
function rounded(value: number): number {
  return Number(value.toPrecision(10));
}
