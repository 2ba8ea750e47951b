import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/plan.ts, the words of the field in docs/translation.md. */
export const texts = {
  'plan.title': 'Plan',
  'plan.purpose':
    'Eine Phase ist ein Stück in einer Haltung. Ihre Basiszeit ist, wie lange sie angenehm bleibt, ihr Limit, wann du heute wechselst.',
  'plan.none': 'Der Plan beginnt mit der ersten Haltung, die du einträgst.',
  'plan.postures': 'Plan für jede Haltung',
  'plan.column.posture': 'Haltung',
  'plan.column.baseline': 'Basiszeit',
  'plan.column.limit': 'Limit jetzt',
  'plan.column.state': 'Woher wir es wissen',
  'plan.column.next': 'Für den nächsten Schritt',
  'plan.column.bar': '0 bis {minutes} min',
  'plan.column.week': 'Nächste Woche',
  'plan.mark.limit': 'Limit jetzt',
  'plan.mark.baseline': 'Basiszeit',
  'plan.mark.next': 'nächste Woche, wie es jetzt aussieht',
  'plan.week.up': '{minutes} min, ein Schritt mehr',
  'plan.week.same': '{minutes} min, wie jetzt',
  'plan.week.down': '{minutes} min, ein Schritt zurück',
  'plan.minutes': { one: '{count} min', other: '{count} min' },
  'plan.state.observed': 'wird gemessen',
  'plan.state.measured': 'gemessen',
  'plan.need.baseline': {
    one: 'noch {count} Phase mit Schmerzangabe, für eine erste Basiszeit',
    other: 'noch {count} Phasen mit Schmerzangabe, für eine erste Basiszeit',
  },
  'plan.need.baseline.day': {
    one: 'noch {count} Phase mit Schmerzangabe, an einem anderen Tag, für eine erste Basiszeit',
    other:
      'noch {count} Phasen mit Schmerzangabe, eine an einem anderen Tag, für eine erste Basiszeit',
  },
  'plan.need.baseline.days':
    'noch {bouts} Phasen mit Schmerzangabe, an {days} Tagen, für eine erste Basiszeit',
  'plan.need.growth': {
    one: 'noch {count} Phase mit Schmerzangabe in dieser Woche',
    other: 'noch {count} Phasen mit Schmerzangabe in dieser Woche',
  },
  'plan.need.nothing': 'genug ist eingetragen',
  'plan.movements': 'Bewegungen',
  'plan.movements.none':
    'Eine Bewegung bekommt hier eine Zeile, sobald du sie gemacht hast. Jede wächst für sich, solange sie angenehm ist.',
  'plan.column.movement': 'Bewegung',
  'plan.column.grown': 'Wie weit sie gewachsen ist',
  'plan.column.dose': 'Umfang jetzt',
  'plan.column.nextDose': 'Nächster Schritt',
  'plan.column.times': 'Diese Woche',
  'plan.dose.grown': 'so weit es geht',
  'plan.dose.after': {
    one: '{dose}, nach {count} angenehmen Woche',
    other: '{dose}, nach {count} angenehmen Wochen',
  },
  'plan.dose.times': '{done} von {wanted} Malen angenehm',
  'plan.dose.bothered': { one: '{count} Mal hat es gestört', other: '{count} Mal hat es gestört' },
  'plan.goal': 'Auf den Füßen',
  'plan.goal.text':
    'Stehen und Gehen zusammen. Ein kürzerer Tag am Tisch hat ein Ziel im Verhältnis.',
  'plan.goal.today': 'Heute {done} von etwa {goal}.',
  'plan.goal.none':
    'Heute {done}. Ein Ziel kommt mit dem ersten Rückblick: was du jetzt tust und ein Zehntel mehr.',
  'plan.goal.flareUp': 'Heute {done}. Keine Ziele in einem Schub: Alles, was du tust, zählt.',
  'plan.goal.off': 'Heute {done}. Kein Ziel außerhalb der Arbeitszeit.',
  'plan.why': 'Warum diese Limits',
  'plan.why.text':
    'Kurz bevor es dich zu stören beginnt, ist Schluss. So wächst, was angenehm ist.',
  'plan.why.sitting': 'Sitzen',
  'plan.why.standing': 'Stehen',
  'plan.why.walking': 'Gehen',
  'plan.step': '{what}: {minutes} min ({rule})',
  'plan.step.R5': 'was deine Phasen sagen',
  'plan.step.R6': 'eine erste Schätzung',
  'plan.step.R8': 'ein vorsichtiger Anfang, solange gemessen wird',
  'plan.step.R9': 'nah an dem, was zuletzt angenehm war',
  'plan.step.R10': 'die Basiszeit dieser Woche',
  'plan.step.R11': 'ein Schritt nach oben im letzten Rückblick',
  'plan.step.R12': 'gehalten im letzten Rückblick',
  'plan.step.R13': 'ein Schritt zurück im letzten Rückblick',
  'plan.step.R14': 'ab hier bringt Abwechslung mehr als Länge',
  'plan.step.R15': 'der Rhythmus',
  'plan.step.R29': 'kürzer während eines Schubs',
  'plan.step.R30': 'auf dem Rückweg nach einem Schub',
  'plan.step.R31': 'nach einem langen Schub',
  'plan.step.R36': 'deine geplante längere Phase',
  'plan.step.R47': 'abzüglich dessen, was die Phasen davor hinterlassen haben',
  'plan.step.R49': 'der Rhythmus einer gemessenen Haltung',
  'plan.step.R50': 'später, weil du auf Erinnerungen spät reagierst',
  'plan.step.other': 'eine andere Regel',
  'plan.review': 'Nächster Rückblick',
  'plan.review.on': 'Am {day}. Wie es jetzt steht, würde er sagen:',
  'plan.review.soon': 'Heute Abend. Wie es jetzt steht, würde er sagen:',
  'plan.past': 'Letzte Rückblicke',
  'plan.past.none': 'Noch kein Rückblick. Der erste kommt nach einer Woche.',
  'plan.notes': 'Hinweise',
  'plan.notes.none':
    'Noch keine. Ein Hinweis kommt höchstens einmal in der Woche und bleibt hier zum Nachlesen.',
  'plan.notes.help': 'Wann du Hilfe holen solltest',
  'plan.answer.accept': 'Annehmen',
  'plan.answer.hold': 'Halten',
  'plan.answer.lower': 'Senken',
  'plan.answer.group': 'Deine Meinung zu {posture}',
  'plan.answer.hint': 'Keine Antwort ist auch gut.',
  'plan.flareUp': 'Schubplan',
  'plan.flareUp.off':
    'Schlimmer als sonst? Kürzere Phasen und sanfte Bewegungen, bis es sich legt. Basiszeiten bleiben.',
  'plan.flareUp.on':
    'An. Phasen sind kürzer, alles, was du tust, zählt. Er endet, wenn du es sagst oder wenn die Werte sich legen.',
  'plan.flareUp.why':
    'Ein Schub heißt, dass dein Körper gerade besonders empfindlich ist. Dein Rücken ist nach wie vor stark.',
  'plan.flareUp.since.person': 'Seit {time}, wie du gesagt hast.',
  'plan.flareUp.since.rule': 'Seit {time}, wie deine Angaben zeigten.',
  'plan.flareUp.calm':
    'Zwei Angaben von höchstens {score}, {hours} Stunden auseinander, beenden ihn von selbst.',
  'plan.flareUp.calm.once':
    'Eine ruhige Angabe um {time}. Noch eine von höchstens {score}, {hours} Stunden später, beendet ihn.',
  'plan.flareUp.ladder': 'Der Weg zurück',
  'plan.flareUp.ladder.text':
    'Ein Schritt am Ende jedes Arbeitstags. Basiszeiten bleiben, wie sie waren.',
  'plan.flareUp.rung': '{share} deiner üblichen Phasen',
  'plan.flareUp.rung.now': 'jetzt',
  'plan.flareUp.rung.past': 'geschafft',
  'plan.flareUp.rung.on': 'ab {day}',
  'plan.flareUp.rung.later': 'später',
  'plan.flareUp.back':
    'Du bist auf dem Weg zurück: Der Plan ist vorbei, die Phasen wachsen zu ihrer üblichen Länge.',
  'plan.flareUp.begin': 'Schubplan starten',
  'plan.flareUp.end': 'Schubplan beenden',
  'plan.overdo': 'Längere Phase',
  'plan.overdo.off':
    'Eine lange Besprechung oder eine Reise? Sag es vorher: Erinnerungen treten zurück, und es zählt nicht gegen dich.',
  'plan.overdo.on': '{posture}, länger, bis {time}.',
  'plan.overdo.coming': '{posture} länger, {from} bis {time}.',
  'plan.overdo.over': 'Die längere Phase ist vorbei.',
  'plan.overdo.tips': 'Was hilft',
  'plan.overdo.tip.keepMovingBefore':
    'Bleib bis dahin bei deinen üblichen Phasen; vorher schonen ist nicht nötig.',
  'plan.overdo.tip.sitNearTheDoor':
    'Ein Platz nahe der Tür oder hinten macht das Aufstehen leicht.',
  'plan.overdo.tip.agendaBreak':
    'Eine Pause auf der Tagesordnung hilft allen. Magst du eine vorschlagen?',
  'plan.overdo.tip.shiftOften': 'Alle {shift} Minuten ein wenig verlagern; der Ring deutet es an.',
  'plan.overdo.tip.standAtTheWall':
    'Alle {rise} Minuten stehen oder gehen, wo es geht, etwa an der Wand.',
  'plan.overdo.tip.walkAfter': 'Danach {least} bis {most} Minuten gehen.',
  'plan.overdo.rest':
    'Für den Rest des Tages sind Phasen etwas kürzer, und {hours} Stunden wächst nichts.',
  'plan.overdo.from': 'Von (leer: jetzt)',
  'plan.overdo.forget': 'Verwerfen',
  'plan.overdo.posture': 'Haltung',
  'plan.overdo.until': 'Bis',
  'plan.overdo.set': 'Einplanen',
  'plan.overdo.end': 'Jetzt beenden',
  'plan.known': 'Was du weißt',
  'plan.known.how':
    'Für dich gemessen: Arbeite wie immer. Sag „Schmerz beginnt“, wenn eine Phase zu stören anfängt, auch einige Minuten später, und bewerte die angenehmen.',
  'plan.known.measured': '{posture}: gemessen, {minutes} min.',
  'plan.known.enough':
    '{posture}: Genug ist eingetragen. Der nächste Rückblick legt sie fest; bis dahin {minutes} min.',
  'plan.known.observing':
    '{posture}: {bouts} von {ofBouts} bewerteten Phasen, an {days} von {ofDays} Tagen. Bis dahin vorsichtige {minutes} min.',
  'plan.known.told': 'Das liegt deutlich vor den {told} min, die du angegeben hast.',
  'plan.known.text':
    'Wenn du weißt, nach wie vielen Minuten eine Haltung anfängt zu stören, sag es. Das Messen geht von dort weiter.',
  'plan.known.sitting': 'Sitzen, Minuten',
  'plan.known.standing': 'Stehen, Minuten',
  'plan.known.walking': 'Gehen, Minuten',
  'plan.known.set': 'Ich weiß es',
  'plan.known.measure': 'Für mich messen',
} as const satisfies Messages;
