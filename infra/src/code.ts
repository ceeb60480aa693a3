import type { Code } from 'aws-cdk-lib/aws-lambda';
import type { BundleName } from './bundles.ts';

/** Gives a function's code: the made bundle when deploying, a word in tests. */
export type CodeOf = (name: BundleName) => Code;
