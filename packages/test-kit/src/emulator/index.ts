export { freePort } from './free-port.ts';
export { type Environment, endpointVariable } from './locate-emulator.ts';
export type { EmulatorRefusal } from './refusal.ts';
export { type Emulator, type EmulatorOptions, startEmulator } from './start-emulator.ts';
export { startTestEmulator } from './start-test-emulator.ts';
