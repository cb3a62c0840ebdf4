import { randomInt } from 'node:crypto';
import type { Role } from '@croisee/domain/access/roles';
import { CHARTER_ARTICLES } from '@croisee/domain/charter/articles';
import type { CharterVersion } from '@croisee/domain/charter/charter.schema';
import type { PartnershipStateCode } from '@croisee/domain/vocabulary/partnership';
import type { ProfessionCode } from '@croisee/domain/vocabulary/professions';
import type { SectorCode } from '@croisee/domain/vocabulary/sectors';
import type { StructureTypeCode } from '@croisee/domain/vocabulary/structure-types';
import type { DemoMandate, DemoPerson } from '../../../migrations/seeds/demo/demo-types';
import { SignaturesService } from '../domains/charter/signatures.service';
import { VersionsService } from '../domains/charter/versions.service';
import { StructuresService } from '../domains/directory/structures.service';
import { CouncilFoundation } from '../domains/identity/council-foundation.service';
import { InvitationsService } from '../domains/identity/invitations.service';
import { MandatesService } from '../domains/identity/mandates.service';
import { QUIZ_QUESTIONS } from '@croisee/domain/onboarding/quiz-questions';
import { OnboardingService } from '../domains/onboarding/onboarding.service';
import type { DemoStage } from './demo-stage';

/** One line of the demonstration's accounts file. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly council: string;
  readonly roles: readonly string[];
}

/** Founds the council, opens its structures, invites its people, publishes the charter and has it signed by those who signed. */
export async function castCouncil(stage: DemoStage): Promise<DemoAccount[]> {
  const accounts = await foundCouncil(stage);
  const coordinator = stage.holderOf('coordinator');
  accounts.push(await invite(stage, person(stage, coordinator)));
  await openStructures(stage, coordinator);
  for (const one of stage.council.people) if (!stage.knows(one.key)) accounts.push(await invite(stage, one));
  await publishCharter(stage);
  return accounts.sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}

async function foundCouncil(stage: DemoStage): Promise<DemoAccount[]> {
  const { council } = stage;
  const administrator = person(stage, stage.holderOf('administrator'));
  stage.goTo(firstDay(stage));
  const founded = await stage.service(CouncilFoundation).found({
    name: council.name,
    bearer: council.bearer,
    timeZone: council.timeZone,
    fictitious: true,
    settings: { ...council.settings, composition: council.settings.composition as { sector: SectorCode; minimum: number }[] },
    administrator,
  });
  stage.councilId = founded.councilId;
  stage.remember(administrator.key, founded.administratorId);
  return [await accept(stage, administrator, founded.invitationPath)];
}

async function openStructures(stage: DemoStage, by: string): Promise<void> {
  const coordinator = await stage.as(by);
  for (const { key, name, type, sector, partnership, listedService } of stage.council.structures) {
    const opened = await stage.service(StructuresService).create(coordinator, {
      name,
      type: type as StructureTypeCode,
      sector: sector as SectorCode,
      partnership: partnership as PartnershipStateCode,
      territory: null,
      listedService,
      seats: null,
    });
    stage.remember(key, opened.id);
  }
}

async function invite(stage: DemoStage, invited: DemoPerson): Promise<DemoAccount> {
  const administrator = await stage.as(stage.holderOf('administrator'));
  const [first, ...others] = invited.mandates;
  if (first === undefined) throw new Error(`${invited.key} has no mandate.`);
  const { accountId, path } = await stage.service(InvitationsService).invite(administrator, {
    email: invited.email,
    displayName: invited.displayName,
    mandate: mandateOf(stage, invited, first),
  });
  stage.remember(invited.key, accountId);
  for (const mandate of others) await stage.service(MandatesService).grant(administrator, accountId, mandateOf(stage, invited, mandate));
  return accept(stage, invited, path);
}

async function accept(stage: DemoStage, invited: DemoPerson, path: string): Promise<DemoAccount> {
  const password = newPassword();
  await stage.service(InvitationsService).accept(path.split('/').at(-1) ?? '', { password }, '127.0.0.1', 'Création de la démonstration');
  return {
    email: invited.email,
    password,
    name: invited.displayName,
    council: stage.council.name,
    roles: [...new Set(invited.mandates.map((mandate) => mandate.role))],
  };
}

/** Published before the first signature; each signs on the day the data say, reading every article. */
async function publishCharter(stage: DemoStage): Promise<void> {
  const signers = stage.council.people.flatMap(({ key, charterSignedDay }) =>
    charterSignedDay === undefined ? [] : [{ key, day: charterSignedDay }],
  );
  const publishedDay = Math.min(...signers.map(({ day }) => day)) - 1;
  stage.goTo(publishedDay, '08:30');
  const version = await stage.service(VersionsService).publish(await stage.as(stage.holderOf('coordinator')), {
    label: '1',
    adoptedOn: stage.dateOf(publishedDay),
    articles: [...CHARTER_ARTICLES],
  });
  for (const { key, day } of signers.sort((a, b) => a.day - b.day)) {
    await sign(stage, key, day, version);
    await prepare(stage, key);
  }
}

async function sign(stage: DemoStage, key: string, day: number, { id, digest, articles }: CharterVersion): Promise<void> {
  stage.goTo(day, '10:00');
  await stage.service(SignaturesService).sign(await stage.as(key), {
    versionId: id,
    digest,
    articlesRead: articles.map((article) => article.number),
    undertakes: true,
  });
}

/** Everybody of the demonstration went through the module and its quiz on the day they signed. */
async function prepare(stage: DemoStage, key: string): Promise<void> {
  const answers = Object.fromEntries(QUIZ_QUESTIONS.map(({ id, right }) => [id, right]));
  await stage.service(OnboardingService).answer(await stage.as(key), { answers });
}

function mandateOf(stage: DemoStage, { profession }: DemoPerson, { role, structure, fromDay, untilDay }: DemoMandate) {
  return {
    role: role as Role,
    // The coordinator comes before the directory they will keep.
    structureId: stage.knows(structure) ? stage.idOf(structure) : null,
    profession: profession as ProfessionCode,
    from: stage.dateOf(fromDay),
    until: stage.dateOf(untilDay),
  };
}

function person(stage: DemoStage, key: string): DemoPerson {
  const found = stage.council.people.find((one) => one.key === key);
  if (found === undefined) throw new Error(`Nobody is called ${key}.`);
  return found;
}

function firstDay(stage: DemoStage): number {
  return Math.min(...stage.council.people.flatMap(({ mandates }) => mandates.map(({ fromDay }) => fromDay)));
}

const PASSWORD_SYMBOLS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Three groups of five symbols that are easy to copy: about 74 bits. */
function newPassword(): string {
  const group = () => Array.from({ length: 5 }, () => PASSWORD_SYMBOLS.charAt(randomInt(PASSWORD_SYMBOLS.length))).join('');
  return [group(), group(), group()].join('-');
}
