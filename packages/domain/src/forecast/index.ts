export type { AtRisk, EndedDuty, ForecastAction, OpenDuty } from './duty.ts';
export { type Forecast, type ForecastInput, forecast, forecastDays } from './forecast.ts';
export { fewestToTell, type Pace, paceDays } from './pace.ts';
export type { Work } from './work.ts';
