## Words people may type, whole messages, comma-separated. All languages are understood at any time.
chat-words-stop = acha ujumbe, acha kutuma, acha kutuma ujumbe, acha kunitumia ujumbe, acheni kunitumia ujumbe,
    sitaki ujumbe, sitaki ujumbe tena, sitaki ujumbe wenu, usinitumie ujumbe, msinitumie ujumbe, zuia ujumbe,
    simamisha ujumbe, sitisha ujumbe, jiondoe, nijiondoe, jitoe, niondoe, niondoeni
chat-words-start = anza ujumbe, anza kunitumia ujumbe, rudisha ujumbe, nitumie ujumbe, nitumieni ujumbe, nataka ujumbe,
    jiunge, jiunge tena, nijiunge, nijiunge tena, nirudishe kwenye orodha
chat-words-home = habari, habari yako, habari yenu, habari zako, habari zenu, habari gani, habari za asubuhi,
    habari ya asubuhi, habari za mchana, habari za jioni, habari za leo, habari za kazi, za asubuhi, za leo, hujambo,
    hamjambo, jambo, jambo sana, jambo yako, mambo, mambo vipi, mambo poa, vipi, niaje, salamu, salaam, salama,
    asalam aleikum, assalamu alaikum, salaam aleikum, shikamoo, shkamoo, hodi, asubuhi njema, jioni njema, mwanzo,
    rudi mwanzo, mwanzoni, nyumbani, rudi nyumbani, menyu, menyu kuu, rudi menyu, rudi kwenye menyu, orodha kuu, anza,
    anza upya, kuanza, 0
chat-words-back = rudi, rudi nyuma, kurudi, kurudi nyuma, nyuma, nirudishe nyuma, iliyopita, iliyotangulia
chat-words-cancel = ghairi, kughairi, nimeghairi, ghairisha, futa, kufuta, batilisha, sitisha, katisha, acha, kuacha,
    achana nayo, achana na hii, nimeacha, toka, kutoka, sitaki tena
chat-words-more = zaidi, onyesha zaidi, onesha zaidi, ona zaidi, endelea, inayofuata, zinazofuata, ifuatayo, nyingine,
    zingine
chat-words-skip = ruka, ruka hii, kuruka, pita, hakuna, hamna, sina, sihitaji, si lazima, hapana asante
chat-words-done = nimemaliza, imekwisha, zimekwisha, hizo tu, ni hizo tu, basi, tayari, maliza
chat-words-chat = kwenye chat, hapa kwenye chat, niulize hapa, niulizeni hapa, bila fomu, sitaki fomu,
    haifunguki, fomu haifunguki, siwezi kuifungua, imekataa kufunguka, fomu haifanyi kazi
chat-words-yes = ndiyo, ndio, ndyo, ndiyo kabisa, ndio kabisa, naam, eeh, sawa, sawa sawa, sawasawa, sawa kabisa, haya,
    kweli, sahihi, ni sahihi, nakubali, nimekubali, kubali, thibitisha, hakika, poa
chat-words-no = hapana, hapna, hapana kabisa, siyo, sio, si sahihi, sio sahihi, siyo sahihi, sitaki, nakataa, sikubali

## Buttons and hints
chat-button-back = ⬅️ Rudi nyuma
chat-button-cancel = ✖️ Ghairi
chat-button-menu = 🏠 Menyu
chat-more-ways = Hujapata unachotafuta?
chat-button-more = ➡️ Zaidi
chat-button-skip = ⏭️ Ruka
chat-button-done = ✅ Nimemaliza
chat-button-today = Leo
chat-button-tomorrow = Kesho
chat-button-yesterday = Jana
chat-button-pin = 📍 Tuma location
chat-button-choose = Chagua
chat-button-go-on = Endelea
chat-button-switch = { $service }
chat-hint = Unaweza pia kuandika: rudi, ghairi, menyu

## What went wrong, and how to go on
chat-text-long = Ujumbe wako una herufi { $length }; tafadhali usizidi { $most }.
chat-text-short = Jibu hilo ni fupi mno; tafadhali andika angalau herufi { $least }.
chat-number-wrong = Tafadhali jibu kwa namba kamili, kuanzia { $low } hadi { $high }.
chat-money-wrong = Sijaelewa kiasi hicho. Andika kwa mfano 5000, 50k au 200-500.
chat-tags-none = Tafadhali andika angalau kimoja, kwa maneno.
chat-tags-many = Umeandika { $count }; tafadhali chagua { $most } vilivyo muhimu zaidi.
chat-tags-long = “{ $thing }…” ni ndefu: kila kimoja kisizidi herufi { $most }, ukitenganisha kwa koma.
chat-choice-wrong = Hilo halipo kwenye orodha. Bonyeza mojawapo, au andika namba au jina lake.
chat-confirm-wrong = Tafadhali bonyeza kitufe kimojawapo, au jibu ndiyo au hapana.
chat-place-which = Kuna sehemu kadhaa zenye jina hilo. Ni ipi?
chat-place-unknown = Sehemu hiyo siijui. Jaribu jina la mtaa, kata, wilaya au sehemu maarufu, au tuma location yako.
chat-secret-wrong = Andika tarakimu { $digits } tu. Nikishazisoma, sizihifadhi.
chat-phone-unread = Hiyo siyo namba ya simu. Andika namba tu, kwa mfano 0754 123 456.
chat-phone-short = Namba hiyo ni fupi mno. Tafadhali ihakiki uiandike tena.
chat-phone-long = Namba hiyo ni ndefu mno. Tafadhali ihakiki uiandike tena.
chat-phone-unknown = Hakuna namba ya simu kama hiyo. Tafadhali ihakiki; namba ya nchi nyingine huanza na msimbo wa nchi hiyo, kwa mfano +255.
chat-moment-wrong = Sijaelewa muda huo. Andika kwa mfano: kesho saa 1 asubuhi, Ijumaa 14:30, 25/12 18:00 au baada ya masaa 2.
chat-moment-time = { $day }. Saa ngapi?
chat-moment-which = Unamaanisha upi?
chat-moment-over = Muda huo umeshapita. Sasa ni { $when }.
chat-moment-to-come = Muda huo bado haujafika. Sasa ni { $when }.
chat-moment-early = Ni mapema mno: kuanzia { $when }.
chat-moment-late = Ni mbali mno: mwisho ni { $when }.
chat-date-wrong = Sijaelewa tarehe hiyo. Andika kwa mfano: leo, Ijumaa, 25/12 au 25 Desemba.
chat-form-empty = Tafadhali jaza yote yanayoulizwa kwenye fomu.
chat-form-closed = Fomu hii haiko wazi tena. Niandikie kwenye chat nikuoneshe cha kufanya.
chat-photos-count = 📷 Nimepokea { $count } kati ya { $most }. Tuma nyingine, au bonyeza Nimemaliza.
chat-photos-few = { $least ->
    [one] Tafadhali tuma angalau picha moja.
   *[other] Tafadhali tuma angalau picha { $least }.
  }
chat-photos-wrong = Tafadhali tuma picha.
chat-photos-twice = Picha hiyo ninayo tayari.
chat-document-wrong = Tafadhali tuma picha au PDF.
chat-place-recent = Sehemu uliyoitumia mwisho
chat-place-name-wrong = Tafadhali tumia jina lenye herufi, ili uweze kuliandika.
chat-place-name-home = Nyumbani
chat-place-name-work = Kazini
chat-unread = Asante! Ila ujumbe wa aina hiyo siwezi kuutumia hapa.
chat-unread-voice = Asante kwa ujumbe wa sauti! Hapa siwezi kuusikiliza: tafadhali niandikie.
chat-unread-audio = Asante kwa rekodi! Hapa siwezi kuisikiliza: tafadhali niandikie.
chat-unread-image = Asante kwa picha! Ila hapa siwezi kuitumia.
chat-unread-video = Asante kwa video! Ila hapa siwezi kuitumia.
chat-unread-document = Asante kwa hati! Ila hapa siwezi kuitumia.
chat-unread-sticker = Stika nzuri! Ila hapa naelewa maneno na vitufe tu.
chat-unread-contacts = Asante kwa namba hiyo! Ila hapa siwezi kuitumia.
chat-unread-location = Asante kwa location! Ila hapa siwezi kuitumia.
chat-unread-order = Asante kwa oda yako! Ila hapa siwezi kupokea oda za katalogi.
chat-unread-form = Asante kwa kujaza! Ila hapa siwezi kutumia fomu hiyo.
chat-unread-unsupported = Ujumbe wako umenifikia bila maudhui yake: WhatsApp haipitishi ujumbe wa aina hiyo. Tafadhali niandikie.
chat-stale = Hilo limeshafanyika.
chat-unknown = Kitufe hicho hakitumiki tena.
chat-barrier = Yaliyofanyika kabla ya hapa hayawezi kubadilishwa tena.
chat-changed = Fomu hii imeboreshwa. Nimebakiza majibu yako ambayo bado yanafaa.
chat-cancelled = Imeghairiwa.
chat-patience = Bado nalishughulikia, subiri kidogo tafadhali.
chat-reminder = Kuna jambo uliloanza hapa na bado hujalimaliza. Ungependa kuendelea?
chat-call-failed = Samahani, imeshindikana kwa sasa. Nimehifadhi ulipoishia: unaweza kuendelea baadaye kutoka kwenye menyu.
chat-nothing-parked = Hakuna ulichoacha bila kumaliza.
chat-switch = Ungependa kuacha hapa uende kwenye “{ $service }”?
chat-apology = Samahani, kumetokea hitilafu upande wetu, sikuweza kushughulikia ujumbe wako wa mwisho. Tafadhali jaribu tena.
chat-apology-parked = Samahani, imeshindikana tena upande wetu. Nimehifadhi ulipoishia: unaweza kuendelea baadaye kutoka kwenye menyu.
chat-flooded = Umetuma ujumbe mwingi kwa mara moja. Tafadhali subiri dakika moja, kisha andika tena: wa mwisho haukusomwa.
chat-operator-here = Sasa uko na mhudumu wetu, atakuandikia hapa.
chat-operator-left = Mhudumu wetu ameondoka kwenye mazungumzo. Niko hapa tena kukusaidia.
