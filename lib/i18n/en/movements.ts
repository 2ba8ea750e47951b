import type { MovementId, Region } from '../../movements/catalogue.ts';

type Field = 'name' | 'steps' | 'progress' | 'leaveOut';

/**
 * The movements in words. Steps are lines, one each; `leaveOut` is missing where there is no reason to leave it out, and
 * `progress` where it does not grow. Source: pacing.md section 5.
 */
export const movements = {
  'walk-loop.name': 'Easy loop',
  'walk-loop.steps': 'Stand up.\nWalk at a chatting pace, arms loose.\nCome back by another way.',
  'walk-loop.progress': 'Half a minute longer each week, up to 10 minutes.',
  'walk-loop.leaveOut': 'walking makes leg symptoms stronger',

  'walk-errand.name': 'Errand walk',
  'walk-errand.steps': 'Take a cup or bottle.\nUse the farther tap or printer.',
  'walk-errand.progress': 'Choose a place farther away.',

  'walk-call.name': 'Walking call',
  'walk-call.steps': 'Put the headset on.\nStroll while you listen.\nSit to take notes.',
  'walk-call.progress': 'One minute longer each week, up to 15 minutes.',
  'walk-call.leaveOut': 'you take notes all the time',

  'walk-stairs.name': 'One flight',
  'walk-stairs.steps': 'Go up one flight with a hand near the rail.\nWalk down slowly.',
  'walk-stairs.progress': 'One more flight every two weeks, up to 4.',
  'walk-stairs.leaveOut': 'it is day 1 or 2 of a flare-up, a knee is sore, or you are dizzy',

  'walk-on-spot.name': 'Steps on the spot',
  'walk-on-spot.steps': 'Hold the desk lightly.\nStep on the spot with small steps.',
  'walk-on-spot.progress': '10 seconds longer each week, up to 2 minutes.',

  'sit-shift.name': 'Side-to-side sit',
  'sit-shift.steps': 'Lean onto one sit-bone.\nThen onto the other, slowly.',
  'sit-shift.progress': 'Up to 10 each side, then make circles.',

  'sit-rock.name': 'Pelvis rock',
  'sit-rock.steps': 'Feet flat.\nRoll the pelvis back, then forward.\nSettle in the middle.',
  'sit-rock.progress': 'Up to 12, and slower.',

  'sit-slide-down.name': 'Hands down shins',
  'sit-slide-down.steps':
    'Hands on your thighs.\nSlide towards the shins as far as is easy.\nWalk the hands back up.',
  'sit-slide-down.progress': 'A little farther, up to 8.',
  'sit-slide-down.leaveOut': 'bending makes leg symptoms stronger',

  'sit-turn.name': 'Easy turn',
  'sit-turn.steps': 'Arms crossed on your chest.\nTurn right and breathe out.\nTurn left.',
  'sit-turn.progress': 'Up to 8 each side, then hold for 3 seconds.',

  'sit-reach.name': 'Reach to the ceiling',
  'sit-reach.steps': 'One arm up.\nLengthen, and lean a little over.\nChange sides.',
  'sit-reach.progress': 'Up to 8 each side.',
  'sit-reach.leaveOut': 'a shoulder is sore: rest the hand on your head',

  'sit-march.name': 'Seated march',
  'sit-march.steps':
    'Sit comfortably tall and hold the seat.\nLift one knee a little, then the other.',
  'sit-march.progress': 'Up to 20 each side, and slower.',
  'sit-march.leaveOut': 'the front of the hip is sore',

  'sit-knee-straight.name': 'Knee straight',
  'sit-knee-straight.steps': 'Straighten one knee.\nPause for 2 seconds.\nLower it.',
  'sit-knee-straight.progress': 'Hold for up to 5 seconds.',
  'sit-knee-straight.leaveOut': 'leg symptoms grow stronger: keep the knee more bent',

  'sit-ankle-pump.name': 'Ankle pumps',
  'sit-ankle-pump.steps': 'Heels up.\nToes up.\nKeep a steady beat.',
  'sit-ankle-pump.progress': 'Up to 40.',

  'sit-squeeze.name': 'Seat squeeze',
  'sit-squeeze.steps': 'Squeeze your buttocks gently.\nHold for 3 seconds.\nLet go fully.',
  'sit-squeeze.progress': 'Hold for 5 to 8 seconds.',

  'sit-breath.name': 'Long breath out',
  'sit-breath.steps': 'Breathe in softly.\nBreathe out for longer.\nDrop the shoulders.',
  'sit-breath.progress': 'Up to 10 breaths.',
  'sit-breath.leaveOut': 'you feel light-headed: go back to normal breaths',

  'sit-blades.name': 'Shoulder glide',
  'sit-blades.steps': 'Shoulders up, back and down.\nRest.',
  'sit-blades.progress': 'Pause for 3 seconds each time.',

  'sit-neck.name': 'Look around',
  'sit-neck.steps': 'Look over one shoulder.\nThen over the other.\nNod yes.',
  'sit-neck.progress': 'Up to 8 each side.',
  'sit-neck.leaveOut': 'you are dizzy',

  'rise-part.name': 'Half rise',
  'rise-part.steps': 'Hands on the armrests.\nLift until the seat is just clear.\nLower slowly.',
  'rise-part.progress': 'Up to 6, then go on to sit-to-stand.',
  'rise-part.leaveOut': 'your wrists are sore: use your thighs',

  'rise-full.name': 'Sit-to-stand',
  'rise-full.steps': 'Feet back, lean forward.\nStand up.\nSit slowly.',
  'rise-full.progress': 'One more each week, up to 12; then without hands.',
  'rise-full.leaveOut': 'a knee is over 4 out of 10',

  'stand-swap.name': 'Foot swap',
  'stand-swap.steps': 'One foot forward or on a low rest.\nChange sides.',

  'stand-lean.name': 'Desk lean',
  'stand-lean.steps':
    'Forearms on the desk.\nStep back and let your back lengthen.\nWalk in again.',
  'stand-lean.progress': 'Up to 40 seconds.',
  'stand-lean.leaveOut': 'the desk is not stable',

  'stand-back.name': 'Lean back',
  'stand-back.steps': 'Hands on your hips.\nLean back a little and look ahead.\nReturn.',
  'stand-back.progress': 'Up to 10.',
  'stand-back.leaveOut': 'leg symptoms grow stronger, or you are dizzy',

  'stand-hip-circle.name': 'Hip circles',
  'stand-hip-circle.steps':
    'Hands on your hips.\nDraw slow circles, first one way, then the other.',
  'stand-hip-circle.progress': 'Bigger circles, up to 8 each way.',

  'stand-hinge.name': 'Hip hinge',
  'stand-hinge.steps': 'Soft knees, hands on your thighs.\nPush the hips back.\nStand tall.',
  'stand-hinge.progress': 'Hands to the knees, up to 12.',
  'stand-hinge.leaveOut': 'bending is over 4 out of 10 today',

  'stand-side-leg.name': 'Side leg lift',
  'stand-side-leg.steps': 'Hold the desk.\nLift one leg out to the side.\nLower it slowly.',
  'stand-side-leg.progress': 'Up to 12 each side, then hold for 3 seconds.',

  'stand-back-leg.name': 'Back leg press',
  'stand-back-leg.steps': 'Hold the desk.\nPress one leg back and keep the trunk still.',
  'stand-back-leg.progress': 'Up to 12 each side.',
  'stand-back-leg.leaveOut': 'your back pinches: make it smaller',

  'stand-one-leg.name': 'One-leg stand',
  'stand-one-leg.steps': 'Fingertips on the desk.\nLift one foot.',
  'stand-one-leg.progress': 'Up to 30 seconds each side, then fewer fingers.',
  'stand-one-leg.leaveOut': 'you feel unsteady or wear high heels',

  'desk-bird.name': 'Standing opposite reach',
  'desk-bird.steps': 'One hand on the desk.\nOther arm forward, opposite leg back.\nChange sides.',
  'desk-bird.progress': 'Hold for 3 to 5 seconds, up to 8 each side.',
  'desk-bird.leaveOut': 'you feel unsteady',

  'desk-plank.name': 'Desk plank',
  'desk-plank.steps': 'Forearms on a firm desk, step back.\nHold a straight line and breathe.',
  'desk-plank.progress': '5 seconds longer each week, up to 30 seconds.',
  'desk-plank.leaveOut': 'the desk is on wheels, or a shoulder is over 4 out of 10',

  'desk-press.name': 'Desk press-up',
  'desk-press.steps': 'Hands on the desk edge, step back.\nBend your elbows.\nPush away.',
  'desk-press.progress': 'One more each week, up to 12.',
  'desk-press.leaveOut': 'a wrist or shoulder is over 4 out of 10, or the desk is not firm',
} as const satisfies Readonly<Partial<Record<`${MovementId}.${Field}`, string>>> &
  Readonly<Record<`${MovementId}.${'name' | 'steps'}`, string>>;

/** What goes for every movement, and the words around a dose. */
export const movementWords = {
  'movement.common':
    'Move as far as is comfortable and breathe. A mild ache is okay if it settles; stop this one if it climbs.',
  'movement.ask':
    'Leave out standing movements when dizzy. Ask a professional first after recent surgery or a fracture, or if unsure in late pregnancy.',
  'movement.leaveOut': 'Leave it out when {reason}.',
  'dose.reps': { one: '{count} time', other: '{count} times' },
  'dose.breaths': { one: '{count} breath', other: '{count} breaths' },
  'dose.flights': { one: '{count} flight', other: '{count} flights' },
  'dose.seconds': { one: '{count} second', other: '{count} seconds' },
  'dose.minutes': { one: '{count} minute', other: '{count} minutes' },
  'dose.each': '{dose} each side',
  'dose.rounds': { one: '{dose}', other: '{dose}, {count} rounds' },
} as const;

export const regions = {
  'region.wholeBody': 'Whole body',
  'region.legsHeart': 'Legs, heart',
  'region.hipsCalves': 'Hips, calves',
  'region.pelvis': 'Pelvis',
  'region.lowBack': 'Low back',
  'region.back': 'Back',
  'region.midBack': 'Mid back',
  'region.sidesRibs': 'Sides, ribs',
  'region.hipsTrunk': 'Hips, trunk',
  'region.thighs': 'Thighs',
  'region.calves': 'Calves',
  'region.buttocks': 'Buttocks',
  'region.ribsCalm': 'Ribs, calm',
  'region.upperBack': 'Upper back',
  'region.neck': 'Neck',
  'region.hipsThighs': 'Hips, thighs',
  'region.hipsBack': 'Hips, back',
  'region.outerHip': 'Outer hip',
  'region.hipsBalance': 'Hips, balance',
  'region.trunkHips': 'Trunk, hips',
  'region.trunk': 'Trunk',
  'region.armsTrunk': 'Arms, trunk',
} as const satisfies Readonly<Record<`region.${Region}`, string>>;
