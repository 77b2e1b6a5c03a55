core-name = Ururimi
core-keywords = ururimi, indimi, ikinyarwanda, kinyarwanda, hindura ururimi, guhindura ururimi

core-welcome-languages =
    👋 Murakaza neza kuri EasyMO: akazi, ubucuruzi, amacumbi, ingendo n'ibindi byinshi, byose hano kuri WhatsApp.
    Mwifuza ko tuvugana mu ruhe rurimi?
core-home-menu = 🏠 Nabafasha iki uyu munsi?
core-home-lost = 🏠 Sinabyumvise neza. Nabafasha iki uyu munsi?
core-home-chat = 🙂 Turi kumwe. Nabafasha iki uyu munsi?
core-language-choose = Mwifuza ko tuvugana mu ruhe rurimi?
core-language-done = Sawa, ubu tuzajya tuvugana mu Kinyarwanda.
core-stop-done =
    Nta butumwa bumenyesha tuzongera kuboherereza. Mushobora kunyandikira igihe cyose mubishakiye.
    Nimushaka kongera kubwakira, mwandike START.
core-start-done = Twishimiye ko mugarutse! Muzongera kujya mubona ubutumwa bwacu bumenyesha.

core-row-resume = ▶️ Komeza
core-row-resume-about = Mukomereze aho mwari mugeze
core-row-language = 🌐 Ururimi
core-row-language-about = English · Français · Kinyarwanda · Kiswahili
core-row-waiter-agent = 🍽️ Utubari na resitora
core-row-waiter-agent-about = Murebe menu, mutumize, mwishyure mwicaye aho muri
core-row-rides-agent = 🛵 Ingendo na delivery
core-row-rides-agent-about = Mubone moto cyangwa taxi ibari hafi
core-row-jobs-agent = 💼 Akazi n'ibiraka
core-row-jobs-agent-about = Mushake akazi, cyangwa mubone umukozi
core-row-business-broker-agent = 🛍️ Kugura no kugurisha
core-row-business-broker-agent-about = Mugurishe ibyanyu, mubone ibyo mukeneye
core-row-real-estate-agent = 🏡 Inzu n'ibyumba
core-row-real-estate-agent-about = Mukodeshe, mugure cyangwa mutangaze inzu yanyu
core-row-farmer-agent = 🌱 Isoko ry'abahinzi
core-row-farmer-agent-about = Umusaruro uvuye ku muhinzi ubwe
core-row-insurance-agent = 🛡️ Ubwishingizi
core-row-insurance-agent-about = Mufate ubwishingizi bw'ikinyabiziga, mubwongere, musabe indishyi
core-row-sales-agent = 🆘 Ubufasha
core-row-sales-agent-about = Mubaze ikibazo, mubone ubufasha
core-row-profile = 👤 Konti yanjye
core-row-profile-about = Izina, ururimi, ahantu mwabitse

core-phrases-blocks = abo nakumiriye, abantu nakumiriye, urutonde rw'abo nakumiriye
core-row-report = 🚩 Menyesha ikibazo
core-row-block = 🚫 Kumira uyu
core-row-unblock = ↩️ Reka kumukumira
core-row-blocks = 🚫 Abo nakumiriye
core-row-object = ✋ Jurira
core-this-listing = “{ $title }”
core-this-person = uyu muntu
core-your-listings = amatangazo yanyu

core-report-reason = 🚩 { $what }: ni ikihe kibazo mwabonye? Nta wuzamenya ko ari mwe mwabitubwiye.
core-report-reasons-scam = Birasa n'ubutekamutwe
core-report-reasons-prohibited = Ibintu bitemewe
core-report-reasons-wrong = Si byo, cyangwa byashaje
core-report-reasons-offensive = Birimo ibitutsi
core-report-reasons-duplicate = Byatangajwe kenshi
core-report-reasons-other = Ikindi kibazo
core-report-words = Hari icyo mwifuza kongeraho abo dukorana bamenya? Mucyandike mu magambo make, cyangwa musimbuke.
core-report-done = Murakoze kubitubwira. Abo dukorana bagiye kubisuzuma ({ $what }), kandi tuzabamenyesha icyavuyemo.
core-report-own = Iri ni iryanyu, nta kirego cyarivugwaho.
core-report-already = Ikirego cyanyu kuri { $what } cyaratugezeho. Tuzabamenyesha nikimara gusuzumwa.
core-report-gone = Ibyo ntibikiriho, nta kirego gikenewe.
core-report-enough = Uyu munsi mumaze gutanga ibirego byinshi. Mureke babanze basuzume ibyo, mukomeze ejo.

core-told-hidden-reports =
    ⚠️ Abantu benshi batanze ikirego ku itangazo ryanyu “{ $title }”, none ubu nta wundi uribona.
    Abo dukorana bagiye kurisuzuma, tubamenyeshe icyo banzuye. Niba mubona harabaye kwibeshya, mukande hano hasi mutubwire impamvu.
core-told-hidden-operator =
    ⚠️ Abo dukorana bahishe itangazo ryanyu “{ $title }”, kuko risa n'iritubahirije amategeko yacu.
    Niba mubona harabaye kwibeshya, mukande hano hasi mutubwire impamvu.
core-told-hidden-decision =
    ⚠️ Itangazo ryanyu “{ $title }” ntiryubahirije amategeko yacu, rigumye rihishe.
    Niba mubona harabaye kwibeshya, mukande hano hasi mutubwire impamvu.
core-told-hidden-ban =
    ⚠️ “{ $title }” n'andi matangazo yanyu ntibikigaragara, kuko binyuranyije n'amategeko yacu.
    Niba mubona harabaye kwibeshya, mukande hano hasi mutubwire impamvu.
core-told-shown-shown = ✅ Itangazo ryanyu “{ $title }” ryongeye kugaragara.
core-report-decided-dismiss = ✅ Abo dukorana basuzumye itangazo ryanyu “{ $title }”: nta kibazo rifite, ryongeye kugaragara.
core-report-decided-hide =
    ⚠️ Abo dukorana basuzumye itangazo ryanyu “{ $title }”: ntiryubahirije amategeko yacu, rigumye rihishe.
    Niba mubona harabaye kwibeshya, mukande hano hasi mutubwire impamvu.
core-report-decided-ban =
    ⚠️ Hari abatanze ikirego kuri mwe, abo dukorana basanga mwararenze ku mategeko yacu: amatangazo yanyu ntakigaragara.
    Niba mubona harabaye kwibeshya, mukande hano hasi mutubwire impamvu.
core-told-report-dismiss = Abo dukorana basuzumye ikirego mwatanze kuri { $what }, basanga nta tegeko ryacu ryarenzweho. Murakoze kuba maso.
core-told-report-hide = Abo dukorana basuzumye ikirego mwatanze kuri { $what }, barabikuraho. Murakoze kubitubwira!
core-told-report-ban = Abo dukorana basuzumye ikirego mwatanze kuri { $what }, bahagarika ubiri inyuma. Murakoze kubitubwira!

core-object-words = { $what }: ni iyihe mpamvu byakongera kugaragara? Mubwire abo dukorana mu magambo make.
core-object-ok = Murakoze. Abo dukorana bagiye kongera kubisuzuma ({ $what }), tuzabamenyesha icyo banzuye.
core-object-already = Ubujurire bwanyu ({ $what }) bwaratugezeho. Tuzabamenyesha icyo banzuye.
core-object-gone = Iryo tangazo ntirihishe, nta cyo mwajuririra.

core-block-done = 🚫 Birakozwe: uri inyuma ya { $what } ntimuzongera guhurira hano, kandi namwe ntimuzongera kubona ibyo atangaza. Ntazabimenyeshwa.
core-block-own = Iri ni iryanyu.
core-block-already = Uri inyuma ya { $what } musanzwe mwaramukumiriye.
core-block-gone = Ibyo ntibikiriho, sinzi uwo nakumira.
core-blocks-list = 🚫 Abo mwakumiriye, bavuzwe mu byo batangaje. Muhitemo uwo mwifuza kureka gukumira.
core-blocks-none = Nta muntu mwakumiriye.
core-blocks-somebody = Uwo mwahuriye hano
core-blocks-since = Kuva ku wa { $day }
core-unblock-confirm = Ndeke gukumira uri inyuma ya { $what }? Muzongera kubonana mu byo mutangaza.
core-unblock-confirm-yes = ↩️ Reka kumukumira
core-unblock-confirm-no = Agumeho
core-unblock-kept = Sawa, uri inyuma ya { $what } agumye akumiriwe.
core-unblock-done = ↩️ Uri inyuma ya { $what } ntagikumiriwe.
core-unblock-gone = Uwo ntagikumiriwe.

core-row-photos-full = 🔍 Mu bunini bwayo
core-row-album = 📷 Amafoto
core-row-album-add = ➕ Ongeraho
core-row-album-cover = ⭐ Hitamo iya mbere
core-row-album-remove = 🗑️ Kuramo imwe
core-photo-number = Ifoto ya { $number }
core-photos-photo = { $number }/{ $count }
core-photos-done = 📷 Ayo ni yo mafoto yose.
core-photos-gone = Nta yandi mafoto ahari.
core-photos-full-photo = { $number }/{ $count }
core-photos-full-done = 🔍 Ayo ni amafoto mu bunini bwayo.
core-photos-full-gone = Ayo mafoto ntakigaragara.
core-album-list = { $count ->
        [0] 📷 Nta foto irimo. Mushobora gushyiramo kugeza kuri { $most }: iya mbere ni yo ibanza kugaragara.
       *[other] 📷 Amafoto arimo: { $count }. Iya mbere ni yo ibanza kugaragara; ntarenga { $most }.
    }
core-album-gone = Ayo mafoto ntagihari, cyangwa si ayanyu ngo muyahindure.
core-album-add-photos = Mwohereze amafoto, imwe imwe.
core-album-add-full = Harimo amafoto { $most }. Mubanze mukuremo imwe.
core-album-add-gone = Ayo mafoto ntagihari, cyangwa si ayanyu ngo muyahindure.
core-album-add-unfetched = Sinashoboye gukura amafoto kuri WhatsApp. Mwongere mugerageze.
core-album-add-done = { $added ->
        [0] Nta foto yongewemo.
       *[other] ✅ Amafoto yongewemo: { $added }.
    }
    { $refused }
core-album-cover-photo = { $number }/{ $count }
core-album-cover-cover = Ni iyihe foto yabanza kugaragara?
core-album-cover-done = ⭐ Iyo foto ni yo izajya ibanza kugaragara.
core-album-cover-gone = Iyo foto ntigihari.
core-album-remove-photo = { $number }/{ $count }
core-album-remove-which = Ni iyihe foto nkuramo?
core-album-remove-done = 🗑️ Ifoto yakuwemo.
core-album-remove-gone = Iyo foto ntigihari.

## Saved searches
core-phrases-alerts = ibyo nsabye kumenyeshwa, ibyo mumenyesha, munyibutse ibishya, ibyo nkurikirana
core-row-alert = 🔔 Mujye mumbwira
core-row-alerts = 🔔 Ibyo nshakisha
core-row-my-alert = ⚙️ Hindura ibi nshaka
core-row-alert-often = ⏱️ Inshuro
core-row-alert-renew = 🔄 Ongera igihe
core-row-alert-stop = 🔕 Birekere aho
core-search-words = “{ $words }”
core-search-all = ibishya byose
core-search-bedrooms = 🛏️ { $count }
core-search-from = guhera kuri { $amount }
core-search-up-to = kugeza kuri { $amount }
core-price-negotiable = igiciro kiravugwaho
core-price-hour = { $amount } ku isaha
core-price-day = { $amount } ku munsi
core-price-night = { $amount } ku ijoro
core-price-week = { $amount } ku cyumweru
core-price-month = { $amount } ku kwezi
core-price-year = { $amount } ku mwaka
core-cadence-instant = ⚡ Ako kanya
core-cadence-daily = ☀️ Rimwe ku munsi
core-cadence-weekly = 📅 Rimwe mu cyumweru
core-cadence-instant-told = igihe cyose habonetse igishya
core-cadence-daily-told = buri gitondo saa mbiri, niba hari igishya
core-cadence-weekly-told = rimwe mu cyumweru saa mbiri za mu gitondo, niba hari igishya
core-alert-instant = Ako kanya
core-alert-daily = Rimwe ku munsi
core-alert-weekly = Rimwe mu cyumweru
core-alert-ended = Igihe cyarangiye: mucyongere mukomeze kumenyeshwa
core-alert-cadence = 🔔 Murashaka: { $name }. Ibishya nzajya mbibabwira kangahe?
core-alert-done = ✅ Byabitswe: { $name }. Nzajya mbandikira { $often }.
core-alert-full = Musanzwe mufite { $most } nkurikirana, ni byo byinshi nshobora. Mubanze muhagarike kimwe.
core-alert-unknown = Ibyo sinkibasha kubikurikirana. Mwongere mushakishe.
core-alerts-list = 🔔 Ibyo mbashakira:
core-alerts-none = Nta byo murambwira ngo mbakurikiranire. Mushakishe ikintu, maze mukande 🔔 Mujye mumbwira munsi y'ibyabonetse.
core-my-alert-detail =
    🔔 { $name }
    { $state } · kugeza ku wa { $until }
core-my-alert-gone = Ibyo sinkibikurikirana.
core-alert-often-cadence = 🔔 { $name }: ibishya nzajya mbibabwira kangahe?
core-alert-often-done = ✅ { $name }: nzajya mbandikira { $often }.
core-alert-often-gone = Ibyo sinkibikurikirana.
core-alert-renew-done = ✅ Igihe cyongerewe: nzakomeza kubashakira kugeza ku wa { $until }.
core-alert-renew-gone = Ibyo sinkibikurikirana.
core-alert-stop-done = 🔕 Birahagaze. Sinkibashakira: { $name }.
core-alert-stop-gone = Ibyo byari byarahagaritswe.
core-told-alert-new = { $count ->
    [1] 🔔 Hari igishya mu byo mushaka, { $name }:
   *[other] 🔔 Hari ibishya { $count } mu byo mushaka, { $name }. Ibiheruka:
    }
core-told-alert-wanted = { $count ->
    [1] 🔔 Hari ufite icyo mushaka: { $name }
   *[other] 🔔 Hari abantu { $count } bafite icyo mushaka: { $name }
    }
core-told-alert-gone = Ibyo nari nabonye ntibikiboneka. Nzabandikira nihaboneka ibishya.
core-told-alert-end-soon = 🔔 Igihe cyo kubashakira { $name } kizarangira ku wa { $until }. Nkomeze mbashakire?

## Favourites
core-phrases-favourites = ibyo nakunze, ibyo nabitse, ibyo nkunda
core-row-keep = ❤️ Bika
core-row-favourites = ❤️ Ibyo nakunze
core-row-let-go = 💔 Kuramo
core-row-see = 👀 Reba
core-favourite-gone = Ntikiboneka
core-keep-kept = ❤️ Byabitswe. Nzababwira niba igiciro kigabanutse, cyangwa niba bitakiboneka.
core-keep-removed = Byakuwe mu byo mwakunze.
core-keep-own = Ni ibyanyu: murabisanga mu matangazo yanyu.
core-keep-full = Musanzwe mubitse { $most }. Mubanze mukuremo kimwe.
core-keep-gone = Ibyo ntibikiboneka.
core-favourites-list = ❤️ Ibyo mwakunze:
core-favourites-none = Nta byo murabika. Mukande ❤️ Bika ku kintu cyose mukunze.
core-kept-there = ❤️ { $title }: { $about }
core-kept-gone = ❤️ { $title }: { $about }
core-kept-unknown = Ibyo ntibiri mu byo mwakunze.
core-told-favourite-price = 📉 “{ $title }” ubu ni { $price } (byari { $before }).
core-told-favourite-there = “{ $title }” iracyahari: { $price }.
core-told-favourite-gone = “{ $title }” mwari mwarabitse ntikiboneka.

core-told-test-test = 🔔 Ni igerageza: ubutumwa bumenyesha burabageraho hano.
