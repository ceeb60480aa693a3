import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundleFolder } from '../bundles.ts';
import { stageNamed } from '../config/stages.ts';
import { createWaymark } from '../waymark-app.ts';

const app = new App();
const stage = stageNamed(String(app.node.tryGetContext('stage') ?? 'dev'));
const root = fileURLToPath(new URL('../../../', import.meta.url));
createWaymark(app, { stage, codeOf: (name) => Code.fromAsset(`${root}${bundleFolder(name)}`) });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
