export { assertNode24 } from './assert-node.ts';
export { claimInstance, type Instance, type InstanceRefusal } from './claim-instance.ts';
export { createStopper, type Stopper, type StopperDeps } from './create-stopper.ts';
export { pickPort } from './pick-port.ts';
export { watchAncestors } from './watch-ancestors.ts';
