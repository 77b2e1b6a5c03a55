## Words people may type, whole messages, comma-separated. All languages are understood at any time.
chat-words-stop = hagarika ubutumwa, guhagarika ubutumwa, muhagarike ubutumwa, ndashaka guhagarika ubutumwa,
    nshaka guhagarika ubutumwa, sinshaka ubutumwa, sinshaka ubutumwa bwanyu, sinkishaka ubutumwa,
    mureke kunyandikira, reka kunyandikira, ntimukanyandikire, ntimuzongere kunyandikira, ntimukongere kunyandikira,
    mureke kunyoherereza ubutumwa, munkure ku rutonde, nkura ku rutonde
chat-words-start = tangira ubutumwa, nyoherereza ubutumwa, munyoherereze ubutumwa, ongera wohereze ubutumwa,
    mwongere munyoherereze ubutumwa, mwongere mwohereze ubutumwa, nshaka ubutumwa, ndashaka ubutumwa,
    nsubiza ku rutonde, munsubize ku rutonde
chat-words-home = muraho, muraho neza, muraho mwese, mraho, mwaramutse, mwaramutse neza, mwaramutseho, waramutse,
    waramutse neza, mwiriwe, mwiriwe neza, mwiriweho, wiriwe, wiriwe neza, bite, bite se, bite byanyu, bite byawe,
    amakuru, amakuru yanyu, amakuru yawe, amakuru ki, ni amakuru ki, yambu, amahoro, bwakeye, mwakeye, ahabanza,
    subira ahabanza, gusubira ahabanza, intangiriro, tangira, gutangira, ongera utangire, tangira bushya, menyu, meni, 0
chat-words-back = subira inyuma, gusubira inyuma, inyuma, subira, gusubira, garuka, garuka inyuma, nsubiza inyuma,
    munsubize inyuma, ibyabanje
chat-words-cancel = hagarika, guhagarika, muhagarike, bihagarike, reka, kureka, bireke, mubireke, mbireke, ndabiretse,
    ndekeye aho, siba, gusiba, bisibe, sohoka, gusohoka, vamo, kuvamo, sinkibishaka, byihorere
chat-words-more = ibindi, izindi, reba ibindi, erekana ibindi, nyereka ibindi, munyereke ibindi, ibikurikira,
    ikurikira, ibikurikiyeho, ibisigaye, komeza
chat-words-skip = simbuka, gusimbuka, bisimbuke, ntabyo, nta byo, ntacyo, nta cyo, ntayo, nta yo, nta kindi, ntakindi,
    nta na kimwe, oya urakoze, oya murakoze
chat-words-done = byarangiye, birarangiye, narangije, ndarangije, namaze, ni ayo gusa, ni ibyo gusa, ni zo gusa, nizo gusa, ni byo gusa
chat-words-chat = mu butumwa, muri chat, aha mu butumwa, mumbaze hano, mbaza hano, nta fomu, nta fomu nshaka,
    sinshaka fomu, ntifunguka, fomu ntifunguka, fomu yanze gufunguka, fomu yanze, fomu ntikora, sinshobora kuyifungura
chat-words-yes = yego, ego, yee, yego rwose, yego cyane, yego nibyo, nibyo, ni byo, nibyo koko, ni byo koko, ndabyemeye,
    ndabyemera, ndemeye, nemeye, ndemeza, emeza, byemeze, ndabishaka, sawa, sawa sawa, oke
chat-words-no = oya, oya rwose, oya oya, sibyo, si byo, siko, sinshaka, simbishaka, simbyemeye, simbyemera, ndabyanze,
    ndanze

## Buttons and hints
chat-button-back = ⬅️ Subira inyuma
chat-button-cancel = ✖️ Hagarika
chat-button-menu = 🏠 Ahabanza
chat-more-ways = Nta kibakwiriye mubonyemo?
chat-button-more = ➡️ Ibindi
chat-button-skip = ⏭️ Simbuka
chat-button-done = ✅ Byarangiye
chat-button-today = Uyu munsi
chat-button-tomorrow = Ejo hazaza
chat-button-yesterday = Ejo hashize
chat-button-pin = 📍 Ohereza location
chat-button-choose = Hitamo
chat-button-go-on = Komeza
chat-button-switch = { $service }
chat-hint = Mushobora no kwandika: subira inyuma, hagarika, ahabanza

## What went wrong, and how to go on
chat-text-long = Ubwo butumwa ni burebure: burimo inyuguti { $length }. Mubugabanye, ntiburenze { $most }.
chat-text-short = Ni bigufi cyane; mwandike nibura inyuguti { $least }.
chat-number-wrong = Mwandike umubare wuzuye, kuva kuri { $low } kugeza kuri { $high }.
chat-money-wrong = Uwo mubare w'amafaranga sinawumvise neza. Mwandike nka 5000, 50k cyangwa 200-500.
chat-tags-none = Mwandike nibura kimwe, mu magambo.
chat-tags-many = Mwanditse { $count }; muhitemo { $most } by'ingenzi kurusha ibindi.
chat-tags-long = “{ $thing }…” ni birebire: buri kimwe ntikirenze inyuguti { $most }, mubitandukanye n'utwitso (,).
chat-choice-wrong = Ibyo ntibiri mu byo muhitamo. Mukande kuri kimwe muri byo, cyangwa mwandike nimero yacyo cyangwa izina ryacyo.
chat-confirm-wrong = Mukande kuri buto imwe, cyangwa musubize yego cyangwa oya.
chat-place-which = Hari ahantu henshi hitwa iryo zina. Ni hehe muvuga?
chat-place-unknown = Aho hantu simpazi. Mugerageze umurenge, akarere cyangwa ahantu hazwi, cyangwa mwohereze location yanyu.
chat-secret-wrong = Mwandike imibare { $digits } gusa. Sinyibika: iyo maze kuyisoma ndayibagirwa.
chat-phone-unread = Iyo si nimero ya telefone. Mwandike nimero gusa, urugero 0788 123 456.
chat-phone-short = Iyo nimero ni ngufi. Muyigenzure mwongere muyandike.
chat-phone-long = Iyo nimero ni ndende. Muyigenzure mwongere muyandike.
chat-phone-unknown = Nta nimero imeze ityo ibaho. Muyigenzure; nimero yo mu kindi gihugu yandikwa na kode yacyo, urugero +257.
chat-moment-wrong = Icyo gihe sinacyumvise neza. Mwandike nka: ejo saa moya za mu gitondo, ku wa gatanu 14:30, 25/12 18:00 cyangwa nyuma y'amasaha 2.
chat-moment-time = { $day }. Saa ngahe?
chat-moment-which = Ni ikihe muvuga?
chat-moment-over = Icyo gihe cyarashize. Ubu ni { $when }.
chat-moment-to-come = Icyo gihe ntikiragera. Ubu ni { $when }.
chat-moment-early = Ni kare cyane: bishoboka guhera { $when }.
chat-moment-late = Ni kure cyane: ntibirenze { $when }.
chat-date-wrong = Iyo tariki sinayumvise neza. Mwandike nka: uyu munsi, ku wa gatanu, 25/12 cyangwa 25 Ukuboza.
chat-form-empty = Mwuzuze ibisabwa byose muri fomu.
chat-form-closed = Iyi fomu ntigifunguye. Munyandikire mu butumwa, mbabwire uko mukomeza.
chat-photos-count = 📷 Amafoto nakiriye: { $count } kuri { $most }. Mwohereze indi, cyangwa mukande kuri “Byarangiye”.
chat-photos-few = { $least ->
    [1] Mwohereze nibura ifoto imwe.
   *[other] Mwohereze nibura amafoto { $least }.
  }
chat-photos-wrong = Mwohereze ifoto.
chat-photos-twice = Iyo foto namaze kuyakira.
chat-document-wrong = Mwohereze ifoto cyangwa PDF.
chat-place-recent = Aho muheruka gukoresha
chat-place-name-wrong = Mukoreshe izina ririmo inyuguti, kugira ngo muzabashe kuryandika.
chat-place-name-home = Mu rugo
chat-place-name-work = Ku kazi
chat-unread = Murakoze! Ariko ubutumwa nk'ubwo sinshobora kubukoresha hano.
chat-unread-voice = Murakoze ku butumwa bw'ijwi! Ariko hano sinshobora kubwumva: mwabunyandikira.
chat-unread-audio = Murakoze kunyoherereza ijwi! Ariko hano sinshobora kuryumva: mwanyandikira.
chat-unread-image = Murakoze ku ifoto! Ariko hano sinshobora kuyikoresha.
chat-unread-video = Murakoze kuri videwo! Ariko hano sinshobora kuyikoresha.
chat-unread-document = Murakoze ku nyandiko! Ariko hano sinshobora kuyikoresha.
chat-unread-sticker = Sticker yanyu ni nziza! Ariko hano numva amagambo na buto gusa.
chat-unread-contacts = Murakoze kumpa nimero! Ariko hano sinshobora kuyikoresha.
chat-unread-location = Murakoze kunyoherereza location! Ariko hano sinshobora kuyikoresha.
chat-unread-order = Murakoze gutumiza! Ariko hano sinshobora kwakira ibyo mutumije muri katalogi.
chat-unread-form = Murakoze kuzuza iyo fomu! Ariko hano sinshobora kuyikoresha.
chat-unread-unsupported = Ubutumwa bwanyu bwangezeho nta kirimo: WhatsApp ntiyohereza ubutumwa bw'ubwo bwoko. Mwabunyandikira.
chat-stale = Ibyo byamaze gukorwa.
chat-unknown = Iyo buto ntigikora.
chat-barrier = Ibyakozwe mbere y'aha ntibisubirwaho.
chat-changed = Ibi bibazo byavuguruwe hagati aho. Ibisubizo byanyu bigihuye nabigumanye.
chat-cancelled = Bihagaritswe.
chat-patience = Ndacyabikoraho, mwihangane gato.
chat-reminder = Hari ibyo mwatangiye hano mutararangiza. Murashaka gukomeza?
chat-call-failed = Mutwihanganire, ubu ntibyakunze. Nabibitse: muzabikomeza nyuma muciye ahabanza.
chat-nothing-parked = Nta cyo mwasize kitarangiye.
chat-switch = Murashaka kureka ibi tukajya kuri “{ $service }”?
chat-apology = Mutwihanganire, twagize ikibazo ku ruhande rwacu, sinashobora gusubiza ubutumwa bwanyu bwa nyuma. Mwongere mugerageze.
chat-apology-parked = Mutwihanganire, byongeye kwanga ku ruhande rwacu. Nabibitse: muzabikomeza nyuma muciye ahabanza.
chat-flooded = Mwohereje ubutumwa bwinshi icyarimwe. Mutegereze umunota umwe, hanyuma mwongere mwandike: ubwa nyuma ntibwasomwe.
chat-operator-here = Ubu muri kumwe n'umukozi wacu, ni we ugiye kubandikira hano.
chat-operator-left = Umukozi wacu yasoje ikiganiro. Ubu mwongeye kuvugana nanjye.
