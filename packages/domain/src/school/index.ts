export {
  mainstreamByDefault,
  readGiasPhase,
  type SchoolPhase,
  schoolPhaseSchema,
  schoolPhases,
  sencoRequiredByDefault,
} from './phase.ts';
