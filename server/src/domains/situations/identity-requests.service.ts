import { randomUUID } from 'node:crypto';
import type { Persona } from '@croisee/domain/access/persona';
import { askIdentity, decideIdentity } from '@croisee/domain/situations/identity-request.rules';
import type {
  AskIdentity,
  DecideIdentity,
  IdentityRequestList,
  IdentityRequestView,
} from '@croisee/domain/situations/identity-request.schema';
import { assertOpen } from '@croisee/domain/situations/situation-offers';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { DomainError, valueOf } from '../../kernel/errors/domain-error';
import { CouncilSettingsService } from '../identity/api';
import { refuseIdentityIn } from './identity-check';
import { IdentityRequestStore } from './identity-request-store';
import { IdentityRequestViews } from './identity-request-views';
import { SituationDoor } from './situation-door';

/** Who a situation concerns is asked and decided here, and answered outside: no answer has a place to be typed in. */
@Injectable()
export class IdentityRequestsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(SituationDoor) private readonly door: SituationDoor,
    @Inject(IdentityRequestStore) private readonly store: IdentityRequestStore,
    @Inject(IdentityRequestViews) private readonly views: IdentityRequestViews,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  async ask(persona: Persona, situationId: string, input: AskIdentity): Promise<IdentityRequestView> {
    return this.unitOfWork.write(persona, async (tx) => {
      const { situation } = await this.door.toChange(tx, persona, situationId, 'ask-identity');
      refuseIdentityIn('text', input.text);
      const already = await this.store.ofSituation(tx, situationId);
      const request = { id: randomUUID(), ...valueOf(askIdentity(situation, already, input, persona, tx.isoNow)) };
      await this.store.insert(tx, request);
      await tx.audit({
        action: 'situation.identity-asked',
        subjectKind: 'situation',
        subjectId: situationId,
        facts: { requestId: request.id, purpose: input.purpose, days: input.days },
      });
      await tx.outbox('situation.identity-asked', situationId, { requestId: request.id });
      return this.views.one(tx, persona, request);
    });
  }

  async list(persona: Persona): Promise<IdentityRequestList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assertScoped(persona, 'identity-request.read');
      const items = await this.views.readable(tx, persona);
      await tx.audit({ action: 'situation.identity-requests-read', facts: { requests: items.length } }, 'read');
      return { items };
    });
  }

  /** Asks for a fresh proof of identity; refusals reach the requester like agreements do. */
  async decide(persona: Persona, id: string, input: DecideIdentity): Promise<IdentityRequestView> {
    return this.unitOfWork.write(persona, async (tx) => {
      const request = await this.store.lock(tx, id);
      const about = request && (await this.views.aboutOf(tx, persona, request));
      if (request === undefined || about === undefined) throw new DomainError('NOT_FOUND');
      this.access.assert(persona, 'identity-request.decide', about.instance);
      if (input.outcome === 'told') valueOf(assertOpen(about.situation, 'ask-identity'));
      refuseIdentityIn('reason', input.reason);
      const today = localDateOf(tx.isoNow, await this.settings.timeZone(tx));
      const decided = valueOf(decideIdentity(request, about.situation, input, persona, tx.isoNow, today));
      await this.store.saveDecision(tx, decided);
      await tx.audit({
        action: input.outcome === 'told' ? 'situation.identity-told' : 'situation.identity-refused',
        subjectKind: 'situation',
        subjectId: request.situationId,
        facts: { requestId: id, until: decided.decision.until },
      });
      await tx.outbox('situation.identity-decided', request.situationId, { requestId: id });
      return this.views.one(tx, persona, decided);
    });
  }
}
