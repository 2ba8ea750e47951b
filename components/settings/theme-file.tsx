import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { packTexts } from '../../lib/i18n/en/packs.ts';
import { themeFileTexts } from '../../lib/i18n/en/theme-file.ts';
import { type ImportedTheme, importedIn, importedKey } from '../../lib/theme/imported.ts';
import type { ThemeFault, ThemeRead } from '../../lib/theme/read-theme.ts';
import { FileField, FileZone } from '../file/file-zone.tsx';
import type { Desk } from '../workbench/desk.ts';
import { ThemeSample } from './theme-sample.tsx';
import { settingWords } from './words.ts';

type Values = Readonly<Record<string, unknown>>;
type Read = Extract<ThemeRead, { ok: true }>;

interface Props {
  readonly desk: Desk;
  /** Settings as stored. */
  readonly values: Values;
  /** Told when something was stored. */
  readonly onStored: () => void;
}

/** A VS Code theme from a file: chosen or dropped, looked at, put to use or left, and removed again. */
export function ThemeFile({ desk, values, onStored }: Props) {
  const { speech } = desk;
  const t = useMemo(() => wordsOf(speech), [speech]);
  const [read, setRead] = useState<Read | null>(null);
  const [fault, setFault] = useState<ThemeFault | null>(null);
  const preview = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => preview.current?.focus(), [read]);
  const imported = importedIn(values);
  const open = async (file: File) => {
    // What reads a theme is loaded when there is one to read.
    const { readTheme } = await import('../../lib/theme/read-theme.ts');
    const result = await readTheme(file);
    setFault(result.ok ? null : result.fault);
    setRead(result.ok ? result : null);
  };
  const leave = () => {
    setRead(null);
    title.current?.focus();
  };
  const accept = async (theme: ImportedTheme) => {
    const store = (now: Values) => ({
      ...now,
      [importedKey]: theme,
      'appearance.theme': 'imported',
    });
    if (!(await desk.change(store, t('theme.accepted', { name: theme.name })))) return;
    leave();
    onStored();
  };
  const remove = async ({ name }: ImportedTheme) => {
    const store = ({ [importedKey]: _, ...others }: Values) => {
      const { 'appearance.theme': chosen, ...rest } = others;
      return chosen === 'imported' ? rest : others;
    };
    if (!(await desk.change(store, t('theme.removed', { name })))) return;
    title.current?.focus();
    onStored();
  };
  return (
    <FileZone labelledBy="theme-file" onFile={(file) => void open(file)}>
      <h3 id="theme-file" ref={title} tabIndex={-1}>
        {t('theme.title')}
      </h3>
      <p class="muted">{t('theme.text')}</p>
      <FileField
        label={t('theme.choose')}
        drop={t('packs.drop')}
        accept=".json,.jsonc,application/json"
        onFile={(file) => void open(file)}
      />
      {fault !== null && (
        <p class="field-fault" role="alert">
          {t('fault.notTaken', { what: faultText(t, fault) })}
        </p>
      )}
      {read !== null && (
        <section class="file-preview" ref={preview} tabIndex={-1} aria-labelledby="theme-preview">
          <h4 id="theme-preview">{t('theme.preview', { name: read.theme.name })}</h4>
          <ThemeSample speech={speech} theme={read.theme} />
          {read.buildsOn !== null && (
            <p>
              {t('theme.buildsOn', {
                file: read.buildsOn.slice(0, 60),
                base: settingWords(speech).choice({ key: 'appearance.theme' }, read.theme.base),
              })}
            </p>
          )}
          <p class="row">
            <button type="button" class="primary" onClick={() => void accept(read.theme)}>
              {t('preview.accept')}
            </button>
            <button type="button" onClick={leave}>
              {t('preview.leave')}
            </button>
          </p>
        </section>
      )}
      {imported !== null && (
        <p class="row">
          {t('theme.stored', { name: imported.name })}
          <button type="button" onClick={() => void remove(imported)}>
            {t('theme.remove')}
          </button>
        </p>
      )}
    </FileZone>
  );
}

type Words = ReturnType<typeof wordsOf>;
const wordsOf = (speech: Desk['speech']) => speech.texts({ ...packTexts, ...themeFileTexts });

function faultText(t: Words, fault: ThemeFault): string {
  switch (fault.kind) {
    case 'tooLarge':
      return t('theme.fault.tooLarge', { kilobytes: fault.kilobytes });
    case 'encoding':
      return t('fault.encoding');
    case 'syntax':
      return t('theme.fault.syntax', { line: fault.line, column: fault.column });
    case 'notATheme':
      return t('theme.fault.notATheme', { line: fault.line });
    case 'notAColor':
      return t('theme.fault.notAColor', { line: fault.line, token: fault.token });
    default:
      return t(`theme.fault.${fault.kind}`);
  }
}
