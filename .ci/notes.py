"""Notes that nobody wrote, as long as wanted, and a model of many deliverables: what a page must hold."""

SUBJECTS = [
    "la refonte de l'authentification", "le portail fournisseurs", "l'application mobile", "la facturation",
    "le référentiel produits", "l'internationalisation", "le tunnel de commande", "la paie",
]
SENTENCES = {
    "fr": [
        "On a {n} sprints de retard sur {subject}.", "{n} à {m} semaines de retard sur {subject}.",
        "Le métier a rajouté {p} points sur {subject}.", "La facture de {subject} dépasse le budget de {k} 000 € par mois.",
        "Une panne de {n} heures sur {subject}.", "Facture imprévue de {k} 000 € pour {subject}.",
    ],
    "en": [
        "We are {n} sprints behind on the {word}.", "The {word} is {n} to {m} weeks late.",
        "Business added {p} points to the {word}.", "The {word} bill runs €{k}k a month over budget.",
        "The {word} was down for {n} hours.", "Unplanned invoice of €{k}k for the {word}.",
    ],
    "nl": [
        "We lopen {n} sprints achter op de {word}.", "De {word} is {n} tot {m} weken te laat.",
        "De business voegde {p} punten toe aan de {word}.", "De rekening van de {word} loopt € {k}k per maand boven budget.",
        "De {word} lag {n} uur plat.", "Onvoorziene factuur van € {k}k voor de {word}.",
    ],
}
WORDS = {
    "en": ["authentication rework", "supplier portal", "mobile app", "billing", "product catalogue", "checkout", "payroll"],
    "nl": ["authenticatie", "leveranciersportaal", "mobiele app", "facturatie", "productcatalogus", "bestelstroom",
           "loonadministratie"],
}


def note(count, language):
    """As many statements, each of its own subject for a while."""
    lines = []
    for index in range(count):
        form = SENTENCES[language][index % len(SENTENCES[language])]
        subject = SUBJECTS[index * 5 % len(SUBJECTS)] + ("" if index < len(SUBJECTS) else f" {index // len(SUBJECTS)}")
        words = WORDS.get(language, [""])
        word = words[index * 3 % len(words)] + ("" if index < len(words) else f" {index // len(words)}")
        lines.append("- " + form.format(
            n=1 + index * 7 % 5, m=7 + index % 4, p=10 + index * 13 % 90, k=2 + index * 11 % 60, subject=subject, word=word))
    return "\n".join(lines) + "\n"


NAMES = {
    "fr": ("Intégration du prestataire logistique", "l'intégration du prestataire logistique"),
    "en": ("Integration of the logistics provider", "the integration of the logistics provider"),
    "nl": ("Integratie van de logistieke dienstverlener", "de integratie van de logistieke dienstverlener"),
}


def deliverables(count):
    """Each with a date, most with a delay that is not certain; some with work left to do."""
    stanzas = ['company "Boréalis"', 'confidential "comité de direction"', "team.people = 4 to 7 people",
               "team.velocity = history 28, 33, 31, 24, 35 points/sprint", ""]
    for index in range(count):
        title = f"{NAMES['fr'][0]} {index + 1}"
        stanzas += [f"deliverable d{index + 1} \"{title}\""]
        stanzas += [f"  name {language} \"{NAMES[language][1]} {index + 1}\"" for language in ("fr", "en", "nl")]
        stanzas += [f"  known as \"lot {index + 1}\"", f"  due {2026 + (index + 2) // 12}-{1 + (index + 2) % 12:02}-15"]
        if index % 5 == 0:
            stanzas += [f"  remaining = {90 + index * 3} points"]
        if index % 3 == 1:
            stanzas += [f"  cost_of_delay = {5 + index} k€/week"]
        stanzas += [""]
    return "\n".join(stanzas)


DELAYS = {
    "fr": "Le lot {i} a {n} à {m} semaines de retard.", "en": "Lot {i} is {n} to {m} weeks late.",
    "nl": "Lot {i} is {n} tot {m} weken te laat.",
}


def delays(count, language):
    return "".join(
        "- " + DELAYS[language].format(i=index + 1, n=1 + index % 4, m=6 + index % 9) + "\n" for index in range(count))
