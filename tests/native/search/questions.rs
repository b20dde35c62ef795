//! What people ask, and what must be among the first three.

/// A question and addresses below the language's root, one of which must be among the first three results.
pub const FOUND: &[(&str, &[&str])] = &[
    // Numbers of meetings
    ("XIII", &["meetings/xiii-tela-2008/"]),
    ("13", &["meetings/xiii-tela-2008/"]),
    ("13th", &["meetings/xiii-tela-2008/"]),
    ("thirteenth conference", &["meetings/xiii-tela-2008/"]),
    ("decimotercera", &["meetings/xiii-tela-2008/"]),
    ("décimo tercera conferencia", &["meetings/xiii-tela-2008/"]),
    ("first regional conference", &["meetings/i-puebla-1996/"]),
    ("primera conferencia", &["meetings/i-puebla-1996/"]),
    ("twenty second regional conference", &["meetings/xxii-san-salvador-2017/"]),
    ("vigésima novena conferencia", &["meetings/xxix-belize-2024/"]),
    ("IV conferencia regional", &["meetings/iv-san-salvador-1999/"]),
    // Places and years
    ("tela 2008", &["meetings/xiii-tela-2008/"]),
    ("Puebla 1996", &["meetings/i-puebla-1996/"]),
    ("conferencia 1998", &["meetings/iii-1998/"]),
    ("tapachula", &["meetings/xv-tapachula-2010/"]),
    ("new orleans", &["meetings/xii-new-orleans-2007/"]),
    ("nueva orleans", &["meetings/xii-new-orleans-2007/"]),
    ("cancun 2003", &["meetings/viii-cancun-2003/"]),
    ("managua 2014", &["meetings/xix-managua-2014/"]),
    ("meeting in belize 2024", &["meetings/xxix-belize-2024/"]),
    ("reunion montevideo", &["meetings/joint-i-montevideo-2018/"]),
    ("ciudad de mexico 2021", &["meetings/xxvi-mexico-city-2021/"]),
    ("visita al darien", &["meetings/extraordinary-panama-city-2022/"]),
    ("tuxtla", &["meetings/tuxtla-ii-1996/"]),
    // Countries
    ("honduras", &["countries/hnd/"]),
    ("estados unidos", &["countries/usa/"]),
    ("USA", &["countries/usa/"]),
    ("EE. UU.", &["countries/usa/"]),
    ("republica dominicana", &["countries/dom/"]),
    ("Belice", &["countries/blz/"]),
    ("mejico", &["countries/mex/"]),
    ("nicarauga", &["countries/nic/"]),
    // Acronyms and who they are
    ("IOM", &["organisations/#iom", "glossary/#international-organization-for-migration"]),
    ("oim", &["organisations/#iom", "glossary/#international-organization-for-migration"]),
    ("UNHCR", &["organisations/#unhcr"]),
    ("acnur", &["organisations/#unhcr"]),
    ("cepal", &["organisations/#eclac-celade"]),
    ("UNICEF", &["organisations/#unicef"]),
    ("cruz roja", &["organisations/#icrc"]),
    ("PPT", &["bodies/presidency/"]),
    ("grcm", &["bodies/rcgm/", "glossary/#regional-consultation-group-on-migration"]),
    ("RROCM", &["bodies/rncom/", "organisations/#rncom"]),
    ("CRM", &["glossary/#regional-conference-on-migration"]),
    ("siemmes", &["plan/activities/siemca-siemmes/"]),
    ("ca-4", &["glossary/#central-america-four"]),
    // Slips
    ("unacompanied childern", &["glossary/#unaccompanied-children"]),
    ("traficking", &["glossary/#trafficking-in-persons"]),
    ("remitances workshop", &["plan/activities/workshop-remittances-2000/"]),
    ("secretaria tecnca", &["bodies/technical-secretariat/"]),
    ("proteccion consluar", &["bodies/lon-consular/", "glossary/#consular-protection"]),
    ("huracan mich", &["plan/activities/mitch-iom-assessment/", "plan/activities/mitch-expert-workshop/"]),
    ("strategc plan 2019", &["plan/instruments/strategic-2019/"]),
    ("wokshop on health", &["plan/activities/health-workshop-2016/"]),
    // Without accents, in other numbers and genders, by their beginnings
    ("ninez migrante", &["bodies/adhoc-children/"]),
    ("NIÑEZ MIGRANTE", &["bodies/adhoc-children/"]),
    ("refugees", &["glossary/#refugee"]),
    ("refugiados", &["glossary/#refugee"]),
    ("remesa", &["glossary/#remittances"]),
    ("liaison offic", &["glossary/#liaison-officer-network", "bodies/lon-consular/"]),
    ("troik", &["bodies/troika/"]),
    ("xenof", &["plan/activities/shared-responsibility-2016/"]),
    // Phrases
    ("best interest of the child", &["glossary/#best-interest-of-the-child"]),
    ("what did we agree on return", &["glossary/#return", "plan/activities/guidelines-land-2004/"]),
    ("shared responsibility", &["glossary/#shared-responsibility"]),
    ("fondo de retorno", &["glossary/#return-fund"]),
    ("plan estratégico 2023", &["plan/instruments/strategic-2023/"]),
    ("plan of action 1997", &["plan/instruments/plan-1997/"]),
    ("labour mobility plan", &["plan/instruments/labour-mobility-2023/"]),
    ("labor mobility plan", &["plan/instruments/labour-mobility-2023/"]),
    ("grupo de trabajo migración laboral", &["bodies/wg-labour/"]),
    ("plan de trabajo presidencia mexicana", &["plan/instruments/ppt-2021-mexico/"]),
    ("women congress", &["plan/activities/women-congress-1/", "plan/activities/women-congress-3/"]),
    ("declaration against terrorism", &["plan/activities/declaration-terrorism-2002/"]),
    ("personas desaparecidas", &["plan/activities/missing-recommendations/", "glossary/#missing-migrants"]),
    ("climate change workshop", &["plan/activities/disaster-workshop-2017/"]),
    ("admission of belize", &["meetings/ii-panama-1997/", "countries/blz/", "meetings/xxix-belize-2024/"]),
    ("carta de la crm", &["plan/instruments/charter/", "plan/activities/charter-workshops-2019/"]),
    ("caravanas", &["plan/activities/caravans-dialogue-2020/", "glossary/#mass-migration"]),
    // Near meanings
    (
        "minors",
        &[
            "glossary/#unaccompanied-children",
            "glossary/#children-and-adolescents",
            "plan/activities/study-migrant-minors/",
        ],
    ),
    ("coyotes", &["glossary/#migrant-smuggling"]),
    ("border police", &["plan/activities/border-training-honduras-2023/"]),
    // Pages
    ("glossary", &["glossary/"]),
    ("fuentes", &["sources/"]),
    ("cronologia", &["timeline/"]),
];

/// What finds nothing at all.
pub const NOTHING: &[&str] =
    &["xqzvwk", "qwertyuiop asdfgh", "blockchain", "zzz", "¿?", "", "   ", "😀", "9999", "fútbol"];

/// What must not be among the first three.
pub const KEPT_AWAY: &[(&str, &[&str])] = &[
    ("2008", &["meetings/xiv-guatemala-city-2009/", "meetings/xii-new-orleans-2007/"]),
    ("XIII", &["meetings/xii-new-orleans-2007/", "meetings/xiv-guatemala-city-2009/", "meetings/iii-1998/"]),
    ("VI", &["meetings/vii-antigua-guatemala-2002/", "meetings/xvi-dominican-republic-2011/"]),
    ("trata", &["glossary/#migrant-smuggling"]),
    ("return", &["countries/usa/", "timeline/"]),
    ("panama", &["countries/per/"]),
];
