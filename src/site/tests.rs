use super::*;

#[test]
fn links_stand_under_the_base_and_the_language() {
    let english = Site::new("/rcm-atlas/", Lang::En);
    let spanish = english.in_language(Lang::Es);
    let page = Page::Meeting(Id::new("xiii-tela-2008"));
    assert_eq!(english.href(&page), "/rcm-atlas/meetings/xiii-tela-2008/");
    assert_eq!(spanish.href(&page), "/rcm-atlas/es/meetings/xiii-tela-2008/");
    assert_eq!(Site::new("", Lang::En).href(&Page::Home), "/");
    assert_eq!(Site::new("/", Lang::Es).href(&Page::Home), "/es/");
}

#[test]
fn a_page_and_its_twin_lead_to_each_other() {
    let english = Site::new("rcm-atlas", Lang::En);
    let spanish = english.in_language(Lang::Es);
    for path in ["/rcm-atlas/", "/rcm-atlas/timeline/"] {
        assert_eq!(spanish.twin(&english.twin(path, Lang::Es), Lang::En), path);
    }
    assert_eq!(english.twin("/rcm-atlas/plan/", Lang::Es), "/rcm-atlas/es/plan/");
    assert_eq!(english.twin("/elsewhere/", Lang::Es), "/rcm-atlas/es/");
}

#[test]
fn the_address_decides_the_language() {
    assert_eq!(Site::of_address("/a/", "/a/es/plan/").lang, Lang::Es);
    assert_eq!(Site::of_address("/a/", "/a/es").lang, Lang::Es);
    assert_eq!(Site::of_address("/a/", "/a/estates/").lang, Lang::En);
    assert_eq!(Site::of_address("/", "/es/").lang, Lang::Es);
}
