import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A campaign may be asked after something, a training for instance, and not only months after the beginning. */
export class QuestionnairesAfter1765040020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE questionnaire_campaign DROP CONSTRAINT questionnaire_campaign_moment_check`);
    await runner.query(`ALTER TABLE questionnaire_campaign ADD CONSTRAINT questionnaire_campaign_moment_check
      CHECK (moment IN ('once', 'before', 'after', 'six-months', 'twelve-months'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE questionnaire_campaign DROP CONSTRAINT questionnaire_campaign_moment_check`);
    // Rows asked after something stay as they are: only new ones are checked.
    await runner.query(`ALTER TABLE questionnaire_campaign ADD CONSTRAINT questionnaire_campaign_moment_check
      CHECK (moment IN ('once', 'before', 'six-months', 'twelve-months')) NOT VALID`);
  }
}
