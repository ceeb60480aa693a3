export { createIssuer, type Issuer, type IssuerDeps } from './create-issuer.ts';
export type { DemoPerson } from './demo-person.ts';
