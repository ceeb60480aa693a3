export * from './claims.ts';
export * from './create-gateway-identity.ts';
export * from './create-oidc-identity.ts';
