import type { Persona } from '@croisee/domain/access/persona';
import { coAuthored, type EditTool, type ToolInput, type ToolList } from '@croisee/domain/library/library.schema';
import { localDateOf } from '@croisee/domain/time/local-date';
import { Inject, Injectable } from '@nestjs/common';
import { Access } from '../../kernel/access/access.service';
import type { Transaction } from '../../kernel/database/transaction';
import { UnitOfWork } from '../../kernel/database/unit-of-work';
import { CouncilSettingsService } from '../identity/api';
import { deleteTool, insertTool, listTools, updateTool } from './tool-rows';

/** Common tools: what partners wrote together and where it is used (R016). */
@Injectable()
export class ToolsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(CouncilSettingsService) private readonly settings: CouncilSettingsService,
  ) {}

  async list(persona: Persona): Promise<ToolList> {
    return this.unitOfWork.read(persona, async (tx) => {
      this.access.assert(persona, 'library.read', { councilId: tx.councilId });
      return this.listIn(tx);
    });
  }

  add(persona: Persona, input: ToolInput): Promise<ToolList> {
    return this.change(persona, async (tx) => note(tx, 'library.tool-added', await insertTool(tx, input)));
  }

  edit(persona: Persona, id: string, { version, ...input }: EditTool): Promise<ToolList> {
    return this.change(persona, async (tx) => {
      await updateTool(tx, id, version, input);
      await note(tx, 'library.tool-edited', id);
    });
  }

  /** Takes a tool off the list; its page offers to write it again. */
  remove(persona: Persona, id: string): Promise<ToolList> {
    return this.change(persona, async (tx) => {
      await deleteTool(tx, id);
      await note(tx, 'library.tool-removed', id);
    });
  }

  private async listIn(tx: Transaction): Promise<ToolList> {
    const items = await listTools(tx);
    return { today: localDateOf(tx.isoNow, await this.settings.timeZone(tx)), coAuthored: coAuthored(items), items };
  }

  private change(persona: Persona, work: (tx: Transaction) => Promise<void>): Promise<ToolList> {
    return this.unitOfWork.write(persona, async (tx) => {
      this.access.assert(persona, 'library.keep', { councilId: tx.councilId });
      await work(tx);
      return this.listIn(tx);
    });
  }
}

function note(tx: Transaction, action: string, id: string): Promise<void> {
  return tx.audit({ action, subjectKind: 'tool', subjectId: id });
}
