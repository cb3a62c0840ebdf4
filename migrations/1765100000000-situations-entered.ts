import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A submission received on paper or by telephone: who typed it and for whom, so that whoever typed it is never who re-reads it. How and when
 * it was received is sealed with the form.
 */
export class SituationsEntered1765100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE situation
        ADD COLUMN entered_by uuid REFERENCES account (id),
        ADD COLUMN entered_for uuid REFERENCES account (id),
        ADD CONSTRAINT situation_entered_whole CHECK (num_nulls(entered_by, entered_for) IN (0, 2)),
        ADD CONSTRAINT situation_entered_for_somebody_else CHECK (entered_by <> entered_for)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE situation DROP COLUMN entered_by, DROP COLUMN entered_for`);
  }
}
