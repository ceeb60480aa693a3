import { Duration } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { linksTableAccess } from '../access/table-access.ts';
import { actsForTrusts, mayActForTrusts } from '../access/tenant-role.ts';
import { useOfKeyThrough } from '../access/use-of-key.ts';
import { consume } from '../constructs/consume.ts';
import { WaymarkFunction } from '../constructs/waymark-function.ts';
import { type FamilyProps, familySettings } from './family.ts';
import { maySendMail } from './send-mail.ts';

/** Mails the links that somebody asked for. */
export class LinkMailer extends Construct {
  constructor(scope: Construct, id: string, props: FamilyProps) {
    super(scope, id);
    const { stage, codeOf, key, data, mail, links } = props;
    const mailer = new WaymarkFunction(this, 'Mailer', {
      stage,
      name: 'link-mailer',
      ifThisFails: 'Whoever asks for a way in or a new link waits for a mail that does not come.',
      code: codeOf('family'),
      handler: 'linkMailer',
      key,
      memoryMb: 512,
      timeout: Duration.minutes(2),
      rolePath: actsForTrusts({ stage }),
      environment: familySettings(this, props),
      mayDo: [
        mayActForTrusts(this, { stage }),
        ...linksTableAccess(data.table.servedArn),
        maySendMail(this, { stage, configurationSet: mail.configurationSetName }),
        useOfKeyThrough(this, key, ['dynamodb', 'sqs']),
      ],
    });
    consume(mailer, links, { batch: 5, atOnce: 5 });
  }
}
