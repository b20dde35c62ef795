//! Words of the page that says how the atlas was tested, what is not good yet, and how to report a problem.

pub struct AccessibilityWords {
    pub name: &'static str,
    pub lead: &'static str,
    pub before: &'static [(&'static str, &'static [&'static str])],
    pub tested: &'static str,
    /// With the day on which it was measured.
    pub tested_lead: fn(&str) -> String,
    pub what: &'static str,
    pub how_often: &'static str,
    /// What was tried, by the words of its line in `tested.txt`.
    pub tries: &'static [(&'static str, &'static str)],
    pub known: &'static str,
    pub known_lead: &'static str,
    pub problems: &'static [&'static str],
    pub report: &'static str,
    pub report_lead: &'static str,
    pub issues: &'static str,
    /// Where the build was not told where its repository is.
    pub issues_somewhere: &'static str,
    pub report_rest: &'static [&'static str],
}

pub const EN: AccessibilityWords = AccessibilityWords {
    name: "Accessibility and trust",
    lead: "How the atlas was tested so that everyone can use it and rely on it, what is not good yet, and how to report a problem.",
    before: &[
        (
            "What you should be able to do",
            &[
                "Use every page with a keyboard alone, and see where you are. Enlarge it to 400 % without scrolling sideways. Widen the spaces between lines, words and letters. Use your own colours, the light or the dark theme. Turn off animation. Read everything without JavaScript, on a phone, and after one visit without a network.",
                "The atlas aims at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. It has been tested by programs, not audited by people from outside. Programs find only part of what can be wrong.",
            ],
        ),
        (
            "What happens when something fails",
            &[
                "Each page holds its part of the record as plain text and links. If a file, the program or the network fails, the page stays as it was, says so in one sentence, and its links work. Where a second try can help, there is a button for it.",
            ],
        ),
    ],
    tested: "What was tested, and how often",
    tested_lead: |date| {
        format!(
            "Every change of the atlas goes through these tests before it is published. The figures are those of {date}; a change that tries less than this page says is refused."
        )
    },
    what: "What",
    how_often: "Times",
    tries: &[
        (
            "variants of pages scanned by axe",
            "Pages searched for barriers with axe: every page and every part for other pages, in both languages, in the light and the dark theme, on a phone and on a desk",
        ),
        (
            "variants of states of pages scanned by axe",
            "Pages searched in the same way while they are used: filters open, answers shown, nothing found, sliders turned, something lost, colours of your own",
        ),
        (
            "pages read enlarged or spaced out",
            "Readings of one page of each kind at 200 % and at 400 %, and with wider lines, words and letters: nothing cut off, nothing to scroll sideways",
        ),
        (
            "faults put in the way and survived",
            "Faults put in the way of a page: files missing, cut off, garbled, of another version; the program gone, broken or slow; storage refused",
        ),
        (
            "journeys of visitors gone through in one of three engines",
            "Journeys of a visitor, gone through in Chromium, Firefox and WebKit, the engine of Safari",
        ),
        ("odd addresses read by every filter", "Odd and hostile addresses read by the filters"),
        ("odd addresses tried in a browser", "Odd and hostile addresses opened in a browser"),
        (
            "random edits of the record tried",
            "Random edits of the record: each is refused with the place of the mistake, or the atlas can be made from it",
        ),
    ],
    known: "What is not good yet",
    known_lead: "Known problems:",
    problems: &[
        "Nobody who uses a screen reader every day has tried the atlas yet.",
        "The chart of the timeline is one stop of the keyboard, and arrow keys walk through it. A screen reader may keep those keys for itself. The list beside the chart says the same.",
        "axe cannot judge the contrast of text that lies on a picture, such as labels of the chart and names on the map.",
        "Wide tables, such as the matrix of movements, scroll sideways within their own frame on a narrow screen.",
        "The sources are documents of others. Whether they can be read aloud or enlarged is not in the hands of the atlas.",
    ],
    report: "Report a problem",
    report_lead: "If something cannot be read or used, or a fact is wrong, open an issue. Say the address of the page, what you did, and which browser and aids you use.",
    issues: "Issues of the repository of the atlas",
    issues_somewhere: "Issues are kept with the repository that this copy of the atlas was built from.",
    report_rest: &[
        "If others could do harm with what you found, do not open an issue. Use “Report a vulnerability” on the Security tab of the repository.",
    ],
};

pub const ES: AccessibilityWords = AccessibilityWords {
    name: "Accesibilidad y confianza",
    lead: "Cómo se ha probado el atlas para que cualquiera pueda usarlo y fiarse de él, qué falta por mejorar y cómo avisar de un problema.",
    before: &[
        (
            "Lo que usted debería poder hacer",
            &[
                "Usar todas las páginas solo con el teclado y ver en todo momento dónde está. Ampliarlas hasta el 400 % sin desplazarse de lado. Aumentar el espacio entre líneas, palabras y letras. Usar sus propios colores, el tema claro o el oscuro. Prescindir de las animaciones. Leerlo todo sin JavaScript, en un teléfono y, tras una visita, también sin conexión.",
                "El atlas aspira al nivel AA de las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2. Lo han probado programas; no lo ha auditado nadie de fuera. Los programas solo encuentran una parte de lo que puede fallar.",
            ],
        ),
        (
            "Qué pasa cuando algo falla",
            &[
                "Cada página contiene su parte del registro como texto y enlaces sencillos. Si falla un archivo, el programa o la conexión, la página se queda como estaba, lo dice en una frase y sus enlaces funcionan. Si puede servir un segundo intento, hay un botón para hacerlo.",
            ],
        ),
    ],
    tested: "Qué se ha probado y cuántas veces",
    tested_lead: |date| {
        format!(
            "Todo cambio del atlas pasa por estas pruebas antes de publicarse. Las cifras son del {date}; se rechaza cualquier cambio que pruebe menos de lo que dice esta página."
        )
    },
    what: "Qué",
    how_often: "Veces",
    tries: &[
        (
            "variants of pages scanned by axe",
            "Páginas en las que se han buscado barreras con axe: todas las páginas y todas las partes para otros sitios, en los dos idiomas, con el tema claro y el oscuro, en el teléfono y en el escritorio",
        ),
        (
            "variants of states of pages scanned by axe",
            "Páginas examinadas del mismo modo mientras se usan: con filtros abiertos, con respuestas, sin resultados, con otro año elegido, cuando se pierde algo, con los colores de cada persona",
        ),
        (
            "pages read enlarged or spaced out",
            "Lecturas de una página de cada tipo al 200 % y al 400 %, y con más espacio entre líneas, palabras y letras: nada cortado, nada que obligue a desplazarse de lado",
        ),
        (
            "faults put in the way and survived",
            "Fallos provocados: archivos ausentes, cortados, ilegibles o de otra versión; el programa ausente, dañado o lento; almacenamiento denegado",
        ),
        (
            "journeys of visitors gone through in one of three engines",
            "Recorridos de visitante en Chromium, Firefox y WebKit, el motor de Safari",
        ),
        ("odd addresses read by every filter", "Direcciones extrañas u hostiles leídas por los filtros"),
        ("odd addresses tried in a browser", "Direcciones extrañas u hostiles abiertas en un navegador"),
        (
            "random edits of the record tried",
            "Cambios al azar en el registro: cada uno se rechaza con el lugar del error, o el atlas puede hacerse con él",
        ),
    ],
    known: "Lo que falta por mejorar",
    known_lead: "Problemas conocidos:",
    problems: &[
        "Nadie que use a diario un lector de pantalla ha probado todavía el atlas.",
        "El gráfico de la cronología es una sola parada del teclado y se recorre con las flechas. Algunos lectores de pantalla se reservan esas teclas. La lista que acompaña al gráfico dice lo mismo.",
        "axe no puede juzgar el contraste del texto que está sobre una imagen, como los rótulos del gráfico y los nombres del mapa.",
        "En una pantalla estrecha, las tablas anchas, como la matriz de movimientos, se desplazan de lado dentro de su propio marco.",
        "Las fuentes son documentos ajenos. Que se puedan ampliar o leer en voz alta no depende del atlas.",
    ],
    report: "Avisar de un problema",
    report_lead: "Si algo no se puede leer o usar, o si un dato es erróneo, abra una incidencia. Indique la dirección de la página, lo que hizo y qué navegador y qué ayudas técnicas usa.",
    issues: "Incidencias del repositorio del atlas",
    issues_somewhere: "Las incidencias se llevan en el repositorio del que procede esta copia del atlas.",
    report_rest: &[
        "Si otras personas pudieran hacer daño con lo que ha encontrado, no abra una incidencia: use «Report a vulnerability» en la pestaña «Security» del repositorio.",
    ],
};
