profile-phrases-export = amakuru yanjye, nyoherereza amakuru yanjye, gukuramo amakuru yanjye, ibyo munziho
profile-phrases-leave = gusiba konti, gusiba konti yanjye, siba konti yanjye, gufunga konti yanjye, siba amakuru yanjye
profile-phrases-keep = gumana konti yanjye, konti yanjye nigumeho, ntusibe konti yanjye, ntimusibe konti yanjye
profile-row-data = 🗂️ Amakuru yanjye
profile-row-export = 📥 Nyahabwe
profile-row-leave = 🗑️ Siba konti yanjye
profile-row-keep = ↩️ Konti nigumeho
profile-row-deals = 🤝 Ubugure bwanjye
profile-row-trips = 🧾 Ingendo zanjye
profile-row-stays = 🛏️ Aho nzacumbika
profile-row-claims = 🛡️ Ibyo nishyuza

profile-data-menu = 🗂️ Amakuru yanyu ni ayanyu: mushobora kuyohererezwa yose, cyangwa mugasaba ko asibwa.

profile-export-pin = 🔐 Mwandike PIN yanyu.
profile-export-pin-none = Ibyo bisaba PIN. Mubanze muyishyireho muri “PIN yanjye”.
profile-export-pin-wrong = Iyo PIN si yo. Musigaranye inshuro: { $left }
profile-export-pin-locked = 🔒 PIN yanditswe nabi kenshi: irafunze kugeza { $at }.
profile-export-done = 📥 Ibi ni ibintu byose tubafiteho kugeza uyu munsi. Ufite iyi dosiye yasoma byose: muyibike neza.
profile-export-next = Amafoto yanyu, impapuro zanyu n'amakuru yuzuye biri ku mugereka w'iyi PDF. Nyibika umunsi umwe; muyisabye mbere yaho muzahabwa iyo nyine.
profile-export-failed = Sinshoboye guhuriza hamwe amakuru yanyu ubu. Mwongere mugerageze mukanya.
profile-archive-whole = Amakuru yanjye kuri EasyMO
profile-archive-note = Ibi ni byo byose EasyMO ibafiteho. Kuri buri rutonde handitswe ibya vuba; dosiye data.json iri ku mugereka irimo byose, kandi n'amafoto n'impapuro byanyu biri ku mugereka. Mufungurire iyi dosiye kuri mudasobwa kugira ngo mubibike.
profile-archive-account = Konti yanjye
profile-archive-places = Ahantu hanjye
profile-archive-wallet = Ikofi yanjye
profile-archive-jobs = Akazi
profile-archive-market = Kugura no kugurisha
profile-archive-homes = Inzu
profile-archive-rides = Ingendo
profile-archive-insurance = Ubwishingizi
profile-archive-found = Ibyo nshakisha, ibyo nakunze n'ibyo namenyeshejwe
profile-archive-others = Amanota, ibirego n'abo nakumiriye
profile-archive-documents = Amafoto n'impapuro
profile-archive-messages = Ibyo twandikiranye

profile-leave-confirm =
    🗑️ *Murashaka gusiba konti yanyu?*
    • Ibyo mwatangaje bizavanwaho, kandi abo mufitanye gahunda bazabimenyeshwa.
    • Izina, nimero, ubutumwa, amafoto n'impapuro byanyu bizasibwa.
    • Ibyo amategeko adutegeka kubika - ubwishyu n'amasezerano y'ubwishingizi - bizagumaho bitariho izina ryanyu.{ $lost }

    Mufite icyumweru cyo kwisubiraho. Nyuma yacyo nta wabigarura.
profile-leave-lost =
    { "" }
    • Tokens { $tokens } ziri mu ikofi yanyu zizatakara.
profile-leave-confirm-yes = Komeza
profile-leave-confirm-no = ↩️ Nigumeho
profile-leave-pin = 🔐 Mwandike PIN yanyu.
profile-leave-pin-none = Ibyo bisaba PIN. Mubanze muyishyireho muri “PIN yanjye”.
profile-leave-pin-wrong = Iyo PIN si yo. Musigaranye inshuro: { $left }
profile-leave-pin-locked = 🔒 PIN yanditswe nabi kenshi: irafunze kugeza { $at }.
profile-leave-sure = Mbabaze bwa nyuma: mbisibe byose burundu?
profile-leave-sure-yes = 🗑️ Yego, bisibwe
profile-leave-sure-no = ↩️ Nigumeho
profile-leave-kept = Sawa, nta cyahindutse.
profile-leave-done = Konti yanyu izasibwa ku wa { $day }. Kugeza icyo gihe byose bikora nk'ibisanzwe; nimwisubiraho mukande hano hasi, cyangwa mwandike “konti yanjye nigumeho”.
profile-leave-going = Konti yanyu izasibwa ku wa { $day }.
profile-leave-held =
    Mbere yo gusiba konti yanyu, hari ibigomba kubanza kurangira:
    { $reasons }
profile-obstacle-deal = • ubugure butararangira
profile-obstacle-trip = • urugendo rutararangira
profile-obstacle-stay = • icumbi ryamaze gufatwa
profile-obstacle-insurance = • ubwishyu bw'ubwishingizi cyangwa ibyo mwishyuza bikigwaho
profile-obstacle-order = • tokens mwaguze, mwaguranye cyangwa mwabikuje zikiri mu nzira
profile-obstacle-wallet = • tokens ziri mu ikofi yanyu: muzibikuze, cyangwa mugire uwo muzoherereza
profile-obstacle-dues = • umwenda w'ingendo: uvanwa mu ikofi yanyu iyo harimo ahagije
profile-obstacle-operator = • konti cyangwa ikofi yanyu irafunze: mwandike “ubufasha”, umwe muri twe abirebe
profile-keep-done = ↩️ Twishimiye ko mugumanye natwe: konti yanyu igumyeho n'ibirimo byose.
profile-keep-nothing = Konti yanyu ntigiye gusibwa.
profile-told-leaving-soon = ⏳ Konti yanyu izasibwa ejo, { $day }. Murifuza ko igumaho?
profile-told-held-held =
    Sinashoboye gusiba konti yanyu uyu munsi. Hari ibigomba kubanza kurangira:
    { $reasons }
profile-told-held-free = Konti yanyu izasibwa bitarenze umunsi: nta kikibibuza.
profile-told-left-farewell = Konti yanyu irafunze, kandi ibyo tubaziho bizasibwa bitarenze isaha. Murakoze kubana natwe. Nimwongera kutwandikira tuzatangira bundi bushya.
