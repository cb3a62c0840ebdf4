import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a council tells everybody about its commission, under an address of its own. Readers have no council: a definer function shows
 * published pages and nothing else of the council but its names and the two settings the page explains.
 */
export class PublicPagesPage1765060000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE public_page (
        council_id uuid PRIMARY KEY REFERENCES council (id),
        slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        published boolean NOT NULL,
        territory text NOT NULL,
        contact text NOT NULL,
        rhythm text NOT NULL,
        updated_at timestamptz NOT NULL,
        CONSTRAINT public_page_slug_unique UNIQUE (slug)
      )`);
    await runner.query(`CALL app.protect_tenant_table('public_page')`);
    await runner.query(`GRANT SELECT ON public_page TO croisee_definer`);
    await runner.query(`CREATE POLICY publishing ON public_page FOR SELECT TO croisee_definer USING (published)`);
    await runner.query(`
      CREATE FUNCTION app.published_pages() RETURNS TABLE (slug text, council_name text, bearer text, fictitious boolean, settings jsonb,
        territory text, contact text, rhythm text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT p.slug, c.name, c.bearer, c.fictitious, c.settings, p.territory, p.contact, p.rhythm
        FROM public_page p JOIN council c ON c.id = p.council_id WHERE p.published ORDER BY c.name, p.slug $$`);
    await runner.query(`ALTER FUNCTION app.published_pages() OWNER TO croisee_definer`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION app.published_pages()`);
    await runner.query(`DROP TABLE public_page`);
  }
}
