import { anInformation } from '@croisee/domain/situations/situation.fixtures';
import { readDocuments } from '../../src/domains/meetings/minutes/document-rows';
import { keepVersion, versionsOf } from '../../src/domains/meetings/minutes/version-rows';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work';
import { aCommission, aReadySituation, convoke, memberId, putOnAgenda, setMembers } from '../meetings/planning-world';
import { aDraft, aForm } from '../situations/situation-world';
import { aClosedMeeting, approve } from '../responses/response-world';
import type { HttpClient } from '../support/http-client';
import { LiveClient } from '../support/live-client';
import type { TestWorld } from '../support/test-server';
import { keepCouncilLife, type CouncilLife } from './probes/council-life';
import { aLetterToTheMember } from './probes/notifications';
import { askMembers } from './probes/questionnaires';
import { openRegisters } from './probes/retention';
import { askThings } from './probes/trust';
import type { MatrixPersona } from './personas';

/** The person of the test council who plays each persona. */
const PLAYED_BY: Readonly<Record<Exclude<MatrixPersona, 'stranger' | 'anonymous'>, string>> = {
  coordinator: 'coordinator',
  facilitator: 'facilitator',
  member: 'member',
  recused: 'landlord',
  deputy: 'deputy',
  guest: 'guest',
  submitter: 'professional',
  technical: 'technical',
  elected: 'elected',
  evaluator: 'evaluator',
  ethics: 'ethics',
  administrator: 'administrator',
  unsigned: 'unsigned',
};

/** One of everything the routes name, in a council where a commission is convoked and one member stepped aside from its item. */
export interface AccessWorld {
  readonly clients: Readonly<Record<MatrixPersona, HttpClient>>;
  readonly situation: { readonly id: string; readonly draftId: string; readonly questionId: string; readonly invitationId: string };
  readonly meeting: {
    readonly id: string;
    readonly itemId: string;
    readonly freeItemId: string;
    readonly documentId: string;
    readonly versionId: string;
  };
  readonly people: {
    readonly leaverId: string;
    readonly leaverMandateId: string;
    readonly guestId: string;
    readonly guestMemberId: string;
    readonly nurseMemberId: string;
  };
  readonly structureId: string;
  readonly personId: string;
  readonly adviceId: string;
  readonly charterVersionId: string;
  readonly memberSignatureId: string;
  /** A commission held and approved: the response of its first situation, a commitment of the member's structure. */
  readonly held: {
    readonly id: string;
    readonly itemId: string;
    readonly situationId: string;
    readonly responseId: string;
    readonly commitmentId: string;
  };
  /** A request of a person and a data breach, both open. */
  readonly letterId: string;
  readonly registers: { readonly rightsId: string; readonly breachId: string };
  readonly trust: { readonly identityRequestId: string; readonly ethicsQuestionId: string };
  readonly questionnaire: { readonly id: string; readonly campaignId: string };
  readonly councilLife: CouncilLife;
  readonly form: object;
  readonly information: object;
}

export async function buildAccessWorld(world: TestWorld): Promise<AccessWorld> {
  const held = await holdAndApprove(world);
  const clients = await signEverybodyIn(world);
  const { coordinator, facilitator, submitter } = clients;
  const situationId = await aReadySituation(world);
  const draft = await aDraft(submitter);
  const meetingId = await aCommission(world);
  const itemId = await putOnAgenda(coordinator, meetingId, situationId);
  const freeItem = await coordinator.post(`/api/meetings/${meetingId}/items`, { kind: 'free', title: 'Date suivante', plannedMinutes: 10 });
  await setMembers(world, coordinator, meetingId, ['member', 'landlord', 'nurse']);
  await coordinator.post(`/api/meetings/${meetingId}/guests`, {
    memberId: memberId(world, 'guest'),
    itemId,
    reason: 'Connaît la situation.',
  });
  await convoke(coordinator, meetingId);
  await stepAside(clients.recused, meetingId, itemId);
  const { body: meeting } = await coordinator.get(`/api/meetings/${meetingId}`);
  const { body: asked } = await facilitator.post(`/api/situations/${situationId}/questions`, { text: 'Depuis quand exactement ?' });
  const { body: structures } = await coordinator.get('/api/directory/structures');
  const { body: person } = await coordinator.post('/api/directory/people', aPerson(structures.items[0].id));
  const advice = await clients.member.post('/api/advice-requests', AN_ADVICE_REQUEST);
  if (advice.status !== 201) throw new Error(`asking for advice answered ${advice.status} ${JSON.stringify(advice.body)}`);
  const documentId = meeting.agenda.find((item: { id: string }) => item.id === itemId).documents[0].id;
  const rows = await identifiers(world, situationId);
  return {
    clients,
    situation: { id: situationId, draftId: draft.id, questionId: asked.items.at(-1).id, invitationId: rows.invitationId },
    meeting: {
      id: meetingId,
      itemId,
      freeItemId: freeItem.body.id,
      documentId,
      versionId: await aVersion(world, documentId),
    },
    people: {
      leaverId: world.here.people['nurse']?.accountId ?? '',
      leaverMandateId: rows.nurseMandateId,
      guestId: world.here.people['guest']?.accountId ?? '',
      guestMemberId: memberId(world, 'guest'),
      nurseMemberId: memberId(world, 'nurse'),
    },
    structureId: world.here.structures.health,
    personId: person.id,
    adviceId: advice.body.id,
    charterVersionId: world.here.charterVersionId,
    memberSignatureId: rows.memberSignatureId,
    held,
    registers: await openRegisters(coordinator),
    trust: await askThings(clients, situationId),
    letterId: await aLetterToTheMember(world, coordinator),
    questionnaire: await askMembers(coordinator),
    councilLife: await keepCouncilLife(coordinator, await aCommission(world, A_COMMITTEE), world.here.structures.health),
    form: aForm(),
    information: anInformation(),
  };
}

async function holdAndApprove(world: TestWorld): Promise<AccessWorld['held']> {
  const meeting = await aClosedMeeting(world);
  await approve(world, meeting.id);
  const situationId = meeting.situations.first;
  const { body } = await (await world.as('coordinator')).get(`/api/situations/${situationId}/follow-up`);
  const commitment = body.commitments.find((each: { structureId: string }) => each.structureId === world.here.structures.social);
  return { id: meeting.id, itemId: meeting.items.first, situationId, responseId: body.responses[0].id, commitmentId: commitment.id };
}

async function signEverybodyIn(world: TestWorld): Promise<Record<MatrixPersona, HttpClient>> {
  const clients = { anonymous: world.anonymous, stranger: await world.as('coordinator', world.elsewhere) } as Record<
    MatrixPersona,
    HttpClient
  >;
  for (const [persona, name] of Object.entries(PLAYED_BY)) clients[persona as MatrixPersona] = await world.as(name);
  return clients;
}

/** A copy of the text of the item, as one is kept when it ends. */
async function aVersion(world: TestWorld, documentId: string): Promise<string> {
  return world.server.app.get(UnitOfWork).writeAsSystem(world.here.id, async (tx) => {
    await tx.audit({ action: 'test.version-kept' });
    const [row] = await readDocuments(tx, [documentId]);
    if (row === undefined) throw new Error('the item has no text');
    const paragraph = { node: 'paragraph', attributes: {}, inlines: [{ text: 'Une phrase.', marks: [] }], children: [] } as const;
    await keepVersion(tx, row, [{ section: row.layer === 'record' ? 'synthese' : 'place', nodes: [paragraph] }], 'asked');
    return (await versionsOf(tx, row))[0]?.id ?? '';
  });
}

async function stepAside(http: HttpClient, meetingId: string, itemId: string): Promise<void> {
  const live = await LiveClient.connect(http);
  await live.join(meetingId);
  const answer = await live.command(meetingId, 'declare-recusal', { itemId, reason: 'party-to-situation' });
  if (!answer.ok) throw new Error(`stepping aside answered ${JSON.stringify(answer.error)}`);
  live.socket.close();
}

const A_COMMITTEE = { kind: 'technical-committee', title: 'Comité technique' };

const AN_ADVICE_REQUEST = {
  question: 'Vers qui se tourner pour organiser une visite conjointe ?',
  context: '',
  expectedHelp: [],
  problems: [],
  discussInMeeting: false,
};

function aPerson(structureId: string): object {
  return { displayName: 'Collègue des essais', profession: 'social-worker', structureId, email: null, phone: null };
}

async function identifiers(
  world: TestWorld,
  situationId: string,
): Promise<{ invitationId: string; nurseMandateId: string; memberSignatureId: string }> {
  return world.server.app.get(UnitOfWork).readAsSystem(world.here.id, async (tx) => {
    const one = async (sql: string, parameters: unknown[]): Promise<string> =>
      (await tx.manager.query<{ id: string }[]>(sql, parameters))[0]?.id ?? '';
    return {
      invitationId: await one('SELECT id FROM situation_invitation WHERE situation_id = $1', [situationId]),
      nurseMandateId: await one('SELECT id FROM mandate WHERE member_id = $1', [memberId(world, 'nurse')]),
      memberSignatureId: await one('SELECT id FROM charter_signature WHERE account_id = $1', [world.here.people['member']?.accountId]),
    };
  });
}
