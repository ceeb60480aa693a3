export { type AtRisk, type EndedDuty, type ForecastAction, forecastActions, type OpenDuty } from './duty.ts';
export { type Forecast, type ForecastInput, forecast, forecastDays } from './forecast.ts';
export { fewestToTell, type Pace, paceDays } from './pace.ts';
export { type Work, works } from './work.ts';
