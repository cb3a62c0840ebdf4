import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../kernel/database/unit-of-work';
import { ScreenReader, type Screen } from '../../../kernel/realtime/screen-connection';
import { hashOf } from './screens.service';

/** Resolves the token of a paired screen while its pairing lasts. */
@Injectable()
export class ScreenTokens extends ScreenReader {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {
    super();
  }

  async read(token: string): Promise<Screen | null> {
    const [screen] = await this.unitOfWork.global((manager, now) =>
      manager.query<Screen[]>('SELECT id, council_id AS "councilId", meeting_id AS "meetingId" FROM app.screen_of_token($1, $2)', [
        hashOf(token),
        now,
      ]),
    );
    return screen ?? null;
  }
}
