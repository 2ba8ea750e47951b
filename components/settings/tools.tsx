import type { SettingWords } from './words.ts';

interface Props {
  readonly t: SettingWords['t'];
  readonly changed: number;
  readonly isOnlyChanged: boolean;
  readonly isJson: boolean;
  readonly canTakeBack: boolean;
  readonly onOnlyChanged: () => void;
  readonly onResetAll: () => void;
  readonly onTakeBack: () => void;
  readonly onJson: () => void;
}

/** What is done with all settings at once. */
export function Tools(props: Props) {
  const { t, changed, isOnlyChanged, isJson, canTakeBack } = props;
  return (
    <p class="row settings-tools">
      {!isJson && (
        <button type="button" aria-pressed={isOnlyChanged} onClick={props.onOnlyChanged}>
          {t('settings.onlyChanged', { count: changed })}
        </button>
      )}
      <button type="button" aria-pressed={isJson} onClick={props.onJson}>
        {t('settings.asJson')}
      </button>
      {changed > 0 && (
        <button type="button" onClick={props.onResetAll}>
          {t('settings.resetAll')}
        </button>
      )}
      {canTakeBack && (
        <button type="button" onClick={props.onTakeBack}>
          {t('settings.takeBack')}
        </button>
      )}
    </p>
  );
}
