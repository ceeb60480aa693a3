export { createDemoClock, type DemoClock, type DemoClockDeps, demoStart } from './create-demo-clock.ts';
