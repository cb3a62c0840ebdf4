// Patterns on folded text, abbreviations and the commonest slips of the pen included.

/** Ways that hardly anything but an address puts behind a number. */
export const STREETS =
  'rue(?:e|des?|du|dela)?|ru|reu|rur|r\\.|rle|ruelle|avenue|avenu|av\\.?|ave\\.?|boulevard|boul\\.?|bd\\.?|bld\\.?|bvd\\.?|blvd\\.?|impasse|imp\\.?|allees?|alle|all\\.?|chemin|chem\\.?|che\\.?|ch\\.|venelle|esplanade|espl?\\.|faubourg|fbg\\.?|fg\\.?|rond[ -]point|rpt|rd[ -]pt|lotissement|sentier|montee|mte|sente|cavee|calade|traboule|charriere|sq\\.?|res\\.|traverse|trav\\.|corniche|chaussee|passage|pass\\.|parvis|prom\\.|ham\\.|dreve|hent|straed|carrera|carrer|carrughju|chjassu|stretta|strada|karrika|calle|via|ruette|placette|draille|carriera';

/** Ways that are also parts of a building, lessons or ordinary words: a number before them says less. */
export const SPOTS =
  'place|pl\\.?|route|rte\\.?|quai|qu\\.|cours|crs|square|voie|residence|cite|clos|hameau|lieu[ -]?dit|villa|domaine|mail|promenade|porte|cour|parc|lot\\.?|carrefour|galerie|ch|rang|mas|quartier|enclos|ld|levee|digue|berge|butte|cote|descente|rampe|remparts?|fosses?|pave|rocade|raidillon|terrasses?|za|zi|pas\\.|qua\\.|dom\\.|vlge|vla|resid\\.|lotiss\\.|imm\\.|gal\\.|piste|servitude|corons?|couree|escaliers|degres|dalle|r';

/** Ways whose whole name is a quality or one word of a border tongue: « grande rue », « voie romaine », « Kirchgasse ». */
export const QUALIFIED_WAYS =
  "(?:grand|grande|gr|gde|petite|vieille|haute|basse|neuve)[ '-](?:rue|place|cour)|(?:rue|place|voie|route|avenue) (?:grande|haute|basse|neuve|vieille|nationale|principale|royale|romaine|communale|verte|departementale)(?: \\d{1,4}(?!\\d))?|(?:chemin|voie|route) (?:rurale?|vicinale?|communale?|forestiere?) (?:n ?° ?)?\\d{1,4}|[a-z]{4,18}(?:straete?|straat|strasse|stross|gasse?)";

/** Roads and streets that have a number for a name: « RN 7 », « 3e avenue ». */
export const NUMBERED_WAYS = '(?:rn|rd) ?\\d{1,4}|\\d{1,2} ?(?:ere|er|eme|e) (?:rue|avenue|allee|impasse)';

/** What stands between the number and the way: « 17 vieille route … », « 6 le clos … ». */
export const BEFORE_WAY =
  '(?:(?:la |le )?(?:grande?|petite?|vieille|vieux|ancienne?|haute|basse|nouvelle|nouveau) |(?:le |la |les )(?=clos|domaine|hameau|residence|cite|mas|parc))?';

/** Ways in full, long enough for one wrong letter to be told. */
export const LONG_WAYS = [
  'avenue',
  'boulevard',
  'impasse',
  'allee',
  'chemin',
  'place',
  'route',
  'residence',
  'lotissement',
  'faubourg',
  'square',
  'hameau',
  'ruelle',
  'sentier',
  'esplanade',
] as const;

/** Ways told without a number before them, when a name follows. */
export const LONE_STREETS =
  'rue|ruelle|avenue|av\\.?|boulevard|bd\\.?|bld\\.?|bvd\\.?|blvd\\.?|impasse|imp\\.|allees?|all\\.|quai|faubourg|fbg\\.?|fg\\.?|venelle|sente|lotissement|chem\\.?|ch\\.|r\\.|rte\\.?|esplanade|traboule|corniche|chaussee';

/** The same for ways that are also ordinary words: the name must tell. */
export const LONE_ROADS =
  'chemin|route|passage|montee|traverse|sentier|place|pl\\.|square|sq\\.|cours|promenade|villa|clos|hameau|lot\\.|res\\.|residence|voie|galerie|levee|rampe|descente|parvis|rond[ -]point|servitude';

/** Parts of a town that only a number behind makes an address: « escalier des Capucins, n° 9 ». */
export const TOWN_PARTS =
  'escaliers?|degres|corons?|couree|cour|cite|quartier|lieu[ -]?dit|village|domaine|dalle|mas|za|zi|zone artisanale|zone industrielle';

/** Ways in full or as commonly shortened, where a rule only needs to know that a way is named. */
export const PLAIN_WAYS =
  'rue|avenue|av\\.?|boulevard|bd\\.?|impasse|allee|chemin|venelle|ruelle|sente|sentier|quai|route|place|pl\\.?|square|residence|lotissement|hameau|cite|clos|cours';
