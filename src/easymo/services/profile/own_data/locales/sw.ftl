profile-phrases-export = data zangu, taarifa zangu zote, nitumie data zangu, pakua data zangu
profile-phrases-leave = futa akaunti, futa akaunti yangu, funga akaunti yangu, kufuta akaunti yangu, futa data zangu
profile-phrases-keep = bakiza akaunti yangu, akaunti yangu ibaki, usifute akaunti yangu
profile-row-data = 🗂️ Data zangu
profile-row-export = 📥 Nitumie data
profile-row-leave = 🗑️ Futa akaunti
profile-row-keep = ↩️ Akaunti ibaki
profile-row-deals = 🤝 Biashara zangu
profile-row-trips = 🧾 Safari zangu
profile-row-stays = 🛏️ Malazi yangu
profile-row-claims = 🛡️ Madai yangu

profile-data-menu = 🗂️ Data zako ni mali yako: tumiwa zote, au omba zifutwe.

profile-export-pin = 🔐 Andika PIN yako.
profile-export-pin-none = Hapo panahitaji PIN. Chagua moja kwanza.
profile-export-pin-wrong = PIN hiyo si sahihi. Majaribio yaliyobaki: { $left }
profile-export-pin-locked = 🔒 PIN imekosewa mara nyingi: imefungwa hadi { $at }.
profile-export-done = 📥 Haya ndiyo yote tuliyo nayo kukuhusu hadi leo. Mwenye faili hili anasoma yote: litunze vizuri.
profile-export-next = Picha zako, karatasi zako na data kamili zimeambatishwa kwenye PDF. Naihifadhi kwa siku moja; ukiomba tena kabla ya hapo utapata ile ile.
profile-export-failed = Sijaweza kukusanya data zako kwa sasa. Jaribu tena baadaye kidogo.
profile-archive-whole = Data zangu za EasyMO
profile-archive-note = Haya ndiyo yote EasyMO inayohifadhi kukuhusu. Mistari mipya ya kila orodha imechapishwa; data.json, iliyoambatishwa kwenye faili hili, ina yote, na picha na karatasi zako zimeambatishwa pia. Fungua faili kwenye kompyuta ili kuzihifadhi.
profile-archive-account = Akaunti yangu
profile-archive-places = Sehemu zangu
profile-archive-wallet = Pochi yangu
profile-archive-jobs = Kazi
profile-archive-market = Kununua na kuuza
profile-archive-homes = Nyumba
profile-archive-rides = Usafiri
profile-archive-insurance = Bima
profile-archive-found = Utafutaji, vipendwa na taarifa
profile-archive-others = Ukadiriaji, ripoti na niliowazuia
profile-archive-documents = Picha na karatasi
profile-archive-messages = Mazungumzo yetu

profile-leave-confirm =
    🗑️ *Ungependa kufuta akaunti yako?*
    • Matangazo yako yataondolewa, na wanaoshughulika nawe watajulishwa.
    • Jina, namba, ujumbe, picha na karatasi zako vitafutwa.
    • Tunayolazimika kisheria kuyatunza - malipo na hati za bima - yatabaki bila jina lako.{ $lost }

    Una wiki moja ya kubadili mawazo. Baada ya hapo hakuna anayeweza kurudisha.
profile-leave-lost =
    { "" }
    • Tokeni { $tokens } zilizo kwenye pochi yako zitapotea.
profile-leave-confirm-yes = Endelea
profile-leave-confirm-no = ↩️ Ibaki
profile-leave-pin = 🔐 Andika PIN yako.
profile-leave-pin-none = Hapo panahitaji PIN. Chagua moja kwanza.
profile-leave-pin-wrong = PIN hiyo si sahihi. Majaribio yaliyobaki: { $left }
profile-leave-pin-locked = 🔒 PIN imekosewa mara nyingi: imefungwa hadi { $at }.
profile-leave-sure = Mara ya mwisho kuhakikisha: nifute vyote moja kwa moja?
profile-leave-sure-yes = 🗑️ Ndiyo, futa
profile-leave-sure-no = ↩️ Ibaki
profile-leave-kept = Sawa, kila kitu kinabaki kama kilivyo.
profile-leave-done = Akaunti yako itafutwa tarehe { $day }. Hadi hapo kila kitu kinafanya kazi kama kawaida; ukibadili mawazo, bonyeza hapa chini au andika “akaunti yangu ibaki”.
profile-leave-going = Akaunti yako itafutwa tarehe { $day }.
profile-leave-held =
    Kabla sijafuta akaunti yako, haya yanapaswa kumalizika:
    { $reasons }
profile-obstacle-deal = • ununuzi au uuzaji unaoendelea
profile-obstacle-trip = • safari ambayo haijaisha
profile-obstacle-stay = • malazi yaliyohifadhiwa
profile-obstacle-insurance = • malipo ya bima au madai yanayoshughulikiwa
profile-obstacle-order = • tokeni ulizoagiza, kubadilisha au kutoa ambazo ziko njiani
profile-obstacle-wallet = • tokeni zilizo kwenye pochi yako: zitoe, au mtumie mtu
profile-obstacle-dues = • deni la safari: linakatwa kwenye pochi yako pakiwa na za kutosha
profile-obstacle-operator = • akaunti au pochi yako imezuiwa: andika “msaada” na mmoja wetu ataangalia
profile-keep-done = ↩️ Tunafurahi unabaki nasi: akaunti yako ipo, na yote yaliyomo.
profile-keep-nothing = Akaunti yako haifutwi.
profile-told-leaving-soon = ⏳ Akaunti yako itafutwa kesho, { $day }. Ungependa ibaki?
profile-told-held-held =
    Sikuweza kufuta akaunti yako leo. Haya yanapaswa kumalizika kwanza:
    { $reasons }
profile-told-held-free = Akaunti yako itafutwa ndani ya siku moja: hakuna kinachozuia tena.
profile-told-left-farewell = Akaunti yako imefungwa, na tunayojua kukuhusu yatafutwa ndani ya saa moja. Asante kwa kuwa nasi. Ukiandika tena tutaanza upya.
