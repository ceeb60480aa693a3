export { type CensusFault, checkSenReturn, type SenReturn } from './census-checks.ts';
export {
  type BroadArea,
  broadAreas,
  type NeedType,
  needTypeOn,
  needTypes,
  type ProvisionCode,
  provisionCodes,
  provisionOn,
  withdrawnProvisionCodes,
} from './census-codes.ts';
export { censusDay } from './census-day.ts';
export { displayName, type PersonName, sameName, searchKey, sortName } from './names.ts';
export {
  type NcYear,
  ncYearFor,
  ncYearLabel,
  ncYearNumber,
  ncYearSchema,
  ncYears,
  schoolYearStart,
} from './nc-year.ts';
export { hasRights, rightsAskedFrom, rightsDate } from './rights-date.ts';
export { readUln, type UlnReading } from './uln.ts';
export { readUpn, type Upn, type UpnReading, upnCheckLetter, upnSchema } from './upn.ts';
