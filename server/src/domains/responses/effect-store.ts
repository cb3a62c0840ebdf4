import { randomUUID } from 'node:crypto';
import { quarterOf } from '@croisee/domain/indicators/facts';
import type { EffectJudgement, JudgeEffect } from '@croisee/domain/responses/effect.rules';
import type { AnswerOutlook } from '@croisee/domain/responses/outlook.rules';
import type { ReliefMoment, SayRelief } from '@croisee/domain/responses/relief.rules';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../kernel/database/transaction';

/** What a passage changed, opened. */
export interface WhatItChanged {
  readonly effects: readonly EffectJudgement[];
  readonly outlook: (AnswerOutlook & { readonly recordedAt: string }) | null;
  /** The moments at which one reader already said whether they feel less alone. */
  readonly reliefGiven: readonly ReliefMoment[];
}

interface SealedRow {
  readonly id: string;
  readonly responseId: string;
  readonly recordedAt: Date;
  readonly content: Buffer;
}

const effectPlace = (id: string) => `effect_judgement/${id}/content`;
const outlookPlace = (responseId: string) => `follow_up_outlook/${responseId}/content`;

/** Rows of what a response changed: sealed on the way in, opened on the way out; answers about isolation are counted apart from who answered. */
@Injectable()
export class EffectStore {
  async of(tx: Transaction, situationId: string, responseIds: readonly string[]): Promise<(responseId: string) => WhatItChanged> {
    const key = await tx.key({ kind: 'situation', id: situationId });
    const effects = await tx.manager.query<SealedRow[]>(
      `SELECT id, response_id AS "responseId", recorded_at AS "recordedAt", content FROM effect_judgement
       WHERE response_id = ANY($1) ORDER BY recorded_at, id`,
      [responseIds],
    );
    const outlooks = await tx.manager.query<SealedRow[]>(
      `SELECT response_id AS id, response_id AS "responseId", recorded_at AS "recordedAt", content FROM follow_up_outlook
       WHERE response_id = ANY($1)`,
      [responseIds],
    );
    const given = await tx.manager.query<{ responseId: string; moment: ReliefMoment }[]>(
      `SELECT response_id AS "responseId", moment FROM relief_given WHERE response_id = ANY($1) AND account_id = $2`,
      [responseIds, tx.accountId ?? null],
    );
    return (responseId) => {
      const outlook = outlooks.find((row) => row.responseId === responseId);
      return {
        effects: effects
          .filter((row) => row.responseId === responseId)
          .map((row) => ({ ...key.openJson<JudgeEffect>(effectPlace(row.id), row.content), recordedAt: row.recordedAt.toISOString() })),
        outlook:
          outlook === undefined
            ? null
            : {
                ...key.openJson<AnswerOutlook>(outlookPlace(responseId), outlook.content),
                recordedAt: outlook.recordedAt.toISOString(),
              },
        reliefGiven: given.filter((row) => row.responseId === responseId).map(({ moment }) => moment),
      };
    };
  }

  async addEffect(tx: Transaction, response: { id: string; situationId: string }, input: JudgeEffect): Promise<void> {
    const id = randomUUID();
    const key = await tx.key({ kind: 'situation', id: response.situationId });
    await tx.manager.query(
      `INSERT INTO effect_judgement (council_id, id, response_id, recorded_by, recorded_at, content) VALUES ($1, $2, $3, $4, $5, $6)`,
      [tx.councilId, id, response.id, tx.accountId, tx.now, key.sealJson(effectPlace(id), input)],
    );
  }

  /** Keeps the answer with the situation and, apart, three codes and a quarter that lead nowhere. */
  async addOutlook(tx: Transaction, response: { id: string; situationId: string }, input: AnswerOutlook, today: string): Promise<void> {
    const key = await tx.key({ kind: 'situation', id: response.situationId });
    await tx.manager.query(
      `INSERT INTO follow_up_outlook (council_id, response_id, recorded_by, recorded_at, content) VALUES ($1, $2, $3, $4, $5)`,
      [tx.councilId, response.id, tx.accountId, tx.now, key.sealJson(outlookPlace(response.id), input)],
    );
    await tx.manager.query(`INSERT INTO rupture_fact (council_id, id, quarter, housing, care, rights) VALUES ($1, $2, $3, $4, $5, $6)`, [
      ...[tx.councilId, randomUUID(), quarterOf(today), input.housing, input.care, input.rights],
    ]);
  }

  async addRelief(tx: Transaction, responseId: string, { moment, score }: SayRelief, today: string): Promise<void> {
    await tx.manager.query(`INSERT INTO relief_given (council_id, response_id, account_id, moment) VALUES ($1, $2, $3, $4)`, [
      ...[tx.councilId, responseId, tx.accountId, moment],
    ]);
    await tx.manager.query(
      `INSERT INTO relief_count (council_id, quarter, moment, score, count) VALUES ($1, $2, $3, $4, 1)
       ON CONFLICT (council_id, quarter, moment, score) DO UPDATE SET count = relief_count.count + 1`,
      [tx.councilId, quarterOf(today), moment, score],
    );
  }
}
