export {
  courseCounts,
  lastSafeStart,
  mustQualifyFrom,
  qualificationDue,
  qualificationHeld,
} from './qualification-due.ts';
export {
  currentSpell,
  relevantSpells,
  type SencoQualification,
  type SencoSpell,
  sencoQualificationSchema,
  sencoSpellSchema,
  servedOverAYearBefore,
} from './spell.ts';
