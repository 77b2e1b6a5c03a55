core-name = Lugha
core-keywords = lugha, kiswahili, swahili, badili lugha, badilisha lugha, kubadilisha lugha

core-welcome-languages =
    👋 Karibu EasyMO: kazi, biashara, nyumba, usafiri na mengine mengi, hapa hapa WhatsApp.
    Ungependa tuongee kwa lugha gani?
core-home-menu = 🏠 Nikusaidie nini leo?
core-home-lost = 🏠 Sijaelewa vizuri. Nikusaidie nini leo?
core-home-chat = 🙂 Niko hapa kwa ajili yako. Nikusaidie nini leo?
core-language-choose = Ungependa tuongee kwa lugha gani?
core-language-done = Sawa, tutaongea kwa Kiswahili.
core-stop-done =
    Hatutakutumia taarifa tena. Bado unaweza kuniandikia wakati wowote.
    Ukitaka kuzipokea tena, andika START.
core-start-done = Karibu tena! Utaanza tena kupokea taarifa zetu.

core-row-resume = ▶️ Endelea
core-row-resume-about = Endelea ulipoishia
core-row-language = 🌐 Lugha
core-row-language-about = English · Français · Kinyarwanda · Kiswahili
core-row-waiter-agent = 🍽️ Baa na migahawa
core-row-waiter-agent-about = Ona menyu, agiza na ulipe ukiwa mezani
core-row-rides-agent = 🛵 Usafiri na delivery
core-row-rides-agent-about = Pata bodaboda au teksi iliyo karibu nawe
core-row-jobs-agent = 💼 Kazi na vibarua
core-row-jobs-agent-about = Tafuta kazi, au mtu wa kukufanyia kazi
core-row-business-broker-agent = 🛍️ Nunua na uza
core-row-business-broker-agent-about = Uza vitu vyako, pata unachohitaji
core-row-real-estate-agent = 🏡 Nyumba na vyumba
core-row-real-estate-agent-about = Panga, nunua au tangaza nyumba yako
core-row-farmer-agent = 🌱 Soko la wakulima
core-row-farmer-agent-about = Mazao moja kwa moja kutoka shambani
core-row-insurance-agent = 🛡️ Bima
core-row-insurance-agent-about = Kata bima ya gari au pikipiki, ihuishe, dai fidia
core-row-sales-agent = 🆘 Msaada
core-row-sales-agent-about = Uliza swali, upate msaada
core-row-profile = 👤 Akaunti yangu
core-row-profile-about = Jina, lugha, sehemu ulizohifadhi

core-phrases-blocks = watu niliowazuia, niliowazuia, orodha ya niliowazuia
core-row-report = 🚩 Ripoti
core-row-block = 🚫 Zuia
core-row-unblock = ↩️ Acha kuzuia
core-row-blocks = 🚫 Niliowazuia
core-row-object = ✋ Pinga
core-this-listing = “{ $title }”
core-this-person = mtu huyu
core-your-listings = matangazo yako

core-report-reason = 🚩 { $what }: kuna tatizo gani? Hakuna atakayejua kwamba ni wewe uliyetuambia.
core-report-reasons-scam = Inaonekana ni utapeli
core-report-reasons-prohibited = Bidhaa haramu
core-report-reasons-wrong = Si kweli au ya zamani
core-report-reasons-offensive = Lugha ya matusi
core-report-reasons-duplicate = Imewekwa mara nyingi
core-report-reasons-other = Jambo lingine
core-report-words = Timu yetu ijue nini zaidi? Tafadhali andika kwa maneno machache, au ruka.
core-report-done = Asante kwa kutuambia. Timu yetu itaangalia { $what }, na utajulishwa matokeo.
core-report-own = Hili ni lako, hakuna cha kuripoti.
core-report-already = Tayari umeripoti { $what }. Utajulishwa timu yetu itakapoamua.
core-report-gone = Hiyo haipo tena, hakuna cha kuripoti.
core-report-enough = Leo umeripoti mara nyingi. Tafadhali ipe timu yetu nafasi ya kuangalia, uendelee kesho.

core-told-hidden-reports =
    ⚠️ Watu kadhaa wameripoti tangazo lako “{ $title }”, kwa hiyo kwa sasa halionekani.
    Timu yetu italiangalia, na utajulishwa uamuzi wake. Ukiona ni makosa, bonyeza hapa chini utuambie kwa nini.
core-told-hidden-operator =
    ⚠️ Timu yetu imeficha tangazo lako “{ $title }”, kwani linaonekana kutofuata kanuni zetu.
    Ukiona ni makosa, bonyeza hapa chini utuambie kwa nini.
core-told-hidden-decision =
    ⚠️ Tangazo lako “{ $title }” halifuati kanuni zetu, kwa hiyo linabaki limefichwa.
    Ukiona ni makosa, bonyeza hapa chini utuambie kwa nini.
core-told-hidden-ban =
    ⚠️ “{ $title }” na matangazo yako mengine hayaonekani tena, kwani yanakiuka kanuni zetu.
    Ukiona ni makosa, bonyeza hapa chini utuambie kwa nini.
core-told-shown-shown = ✅ Tangazo lako “{ $title }” linaonekana tena.
core-report-decided-dismiss = ✅ Timu yetu imeangalia tangazo lako “{ $title }”: halina tatizo, linaonekana tena.
core-report-decided-hide =
    ⚠️ Timu yetu imeangalia tangazo lako “{ $title }”: halifuati kanuni zetu, linabaki limefichwa.
    Ukiona ni makosa, bonyeza hapa chini utuambie kwa nini.
core-report-decided-ban =
    ⚠️ Watu wamekuripoti, na timu yetu imeona umekiuka kanuni zetu: matangazo yako hayaonekani tena.
    Ukiona ni makosa, bonyeza hapa chini utuambie kwa nini.
core-told-report-dismiss = Timu yetu imeangalia ulichoripoti, { $what }, na haikuona kilichokiuka kanuni zetu. Asante kwa kuwa makini.
core-told-report-hide = Timu yetu imeangalia ulichoripoti, { $what }, na imekiondoa. Asante kwa kutuambia!
core-told-report-ban = Timu yetu imeangalia ulichoripoti, { $what }, na imemsimamisha mhusika. Asante kwa kutuambia!

core-object-words = { $what }: kwa nini uamuzi ubadilishwe? Tafadhali iambie timu yetu kwa maneno machache.
core-object-ok = Asante. Timu yetu itaangalia tena { $what }, na utajulishwa uamuzi wake.
core-object-already = Pingamizi lako kuhusu { $what } tayari limeifikia timu yetu. Utajulishwa uamuzi wake.
core-object-gone = Tangazo hilo halijafichwa, hakuna cha kupinga.

core-block-done = 🚫 Tayari: aliye nyuma ya { $what } hatakutana nawe hapa tena, na hutaona anachotangaza. Hatajulishwa.
core-block-own = Hili ni lako.
core-block-already = Aliye nyuma ya { $what } tayari umemzuia.
core-block-gone = Hiyo haipo tena, sijui nimzuie nani.
core-blocks-list = 🚫 Uliowazuia, kwa walichotangaza. Chagua unayetaka kuacha kumzuia.
core-blocks-none = Hujamzuia mtu yeyote.
core-blocks-somebody = Mtu uliyekutana naye
core-blocks-since = Tangu { $day }
core-unblock-confirm = Niache kumzuia aliye nyuma ya { $what }? Mtaonana tena katika matangazo yenu.
core-unblock-confirm-yes = ↩️ Acha kuzuia
core-unblock-confirm-no = Aendelee kuzuiwa
core-unblock-kept = Sawa, aliye nyuma ya { $what } bado amezuiwa.
core-unblock-done = ↩️ Aliye nyuma ya { $what } hazuiwi tena.
core-unblock-gone = Huyo hazuiwi tena.

core-row-photos-full = 🔍 Ukubwa kamili
core-row-album = 📷 Picha
core-row-album-add = ➕ Ongeza picha
core-row-album-cover = ⭐ Chagua ya mbele
core-row-album-remove = 🗑️ Ondoa moja
core-photo-number = Picha ya { $number }
core-photos-photo = { $number }/{ $count }
core-photos-done = 📷 Hizo ndizo picha zote.
core-photos-gone = Hakuna picha nyingine hapa.
core-photos-full-photo = { $number }/{ $count }
core-photos-full-done = 🔍 Hizo ni picha kwa ukubwa kamili.
core-photos-full-gone = Picha hizo hazionekani tena.
core-album-list = { $count ->
        [0] 📷 Bado hakuna picha. Unaweza kuweka hadi { $most }: ya kwanza ndiyo inayoonekana mbele.
        [one] 📷 Picha moja, inayoonekana mbele. Zinaweza kuwa hadi { $most }.
       *[other] 📷 Picha { $count }. Ya kwanza ndiyo inayoonekana mbele; zinaweza kuwa hadi { $most }.
    }
core-album-gone = Picha hizo hazipo tena, au si zako kuzibadilisha.
core-album-add-photos = Tuma picha, moja moja.
core-album-add-full = Tayari kuna picha { $most }. Ondoa moja kwanza.
core-album-add-gone = Picha hizo hazipo tena, au si zako kuzibadilisha.
core-album-add-unfetched = Sikuweza kupata picha kutoka WhatsApp. Tafadhali jaribu tena.
core-album-add-done = { $added ->
        [0] Hakuna picha iliyoongezwa.
        [one] ✅ Picha moja imeongezwa.
       *[other] ✅ Picha { $added } zimeongezwa.
    }
    { $refused }
core-album-cover-photo = { $number }/{ $count }
core-album-cover-cover = Picha ipi ionekane mbele?
core-album-cover-done = ⭐ Picha hiyo sasa ndiyo ya mbele.
core-album-cover-gone = Picha hiyo haipo tena.
core-album-remove-photo = { $number }/{ $count }
core-album-remove-which = Niondoe picha ipi?
core-album-remove-done = 🗑️ Picha imeondolewa.
core-album-remove-gone = Picha hiyo haipo tena.

## Saved searches
core-phrases-alerts = arifa zangu, utafutaji wangu, nijulishe mapya
core-row-alert = 🔔 Nijulishe
core-row-alerts = 🔔 Arifa zangu
core-row-my-alert = ⚙️ Badilisha arifa
core-row-alert-often = ⏱️ Mara ngapi
core-row-alert-renew = 🔄 Ongeza muda
core-row-alert-stop = 🔕 Acha arifa hii
core-search-words = “{ $words }”
core-search-all = mapya yote
core-search-bedrooms = 🛏️ { $count }
core-search-from = kuanzia { $amount }
core-search-up-to = hadi { $amount }
core-price-negotiable = bei ya maelewano
core-price-hour = { $amount } kwa saa
core-price-day = { $amount } kwa siku
core-price-night = { $amount } kwa usiku
core-price-week = { $amount } kwa wiki
core-price-month = { $amount } kwa mwezi
core-price-year = { $amount } kwa mwaka
core-cadence-instant = ⚡ Papo hapo
core-cadence-daily = ☀️ Mara moja kwa siku
core-cadence-weekly = 📅 Mara moja kwa wiki
core-cadence-instant-told = mara tu kitu kipya kinapotangazwa
core-cadence-daily-told = kila asubuhi saa mbili, kama kuna jipya
core-cadence-weekly-told = mara moja kwa wiki saa mbili asubuhi, kama kuna jipya
core-alert-instant = Papo hapo
core-alert-daily = Mara moja kwa siku
core-alert-weekly = Mara moja kwa wiki
core-alert-ended = Muda umeisha: ongeza ili ujulishwe tena
core-alert-cadence = 🔔 Arifa: { $name }. Ungependa nikujulishe mapya mara ngapi?
core-alert-done = ✅ Imehifadhiwa: { $name }. Nitakuandikia { $often }.
core-alert-full = Tayari una arifa { $most }, siwezi kufuatilia zaidi. Acha moja kwanza.
core-alert-unknown = Siwezi tena kufuatilia utafutaji huo. Tafadhali tafuta upya.
core-alerts-list = 🔔 Arifa zako:
core-alerts-none = Bado huna arifa. Tafuta kitu, kisha bonyeza 🔔 Nijulishe chini ya matokeo.
core-my-alert-detail =
    🔔 { $name }
    { $state } · hadi { $until }
core-my-alert-gone = Arifa hiyo haipo tena.
core-alert-often-cadence = 🔔 { $name }: ungependa nikujulishe mapya mara ngapi?
core-alert-often-done = ✅ { $name }: nitakuandikia { $often }.
core-alert-often-gone = Arifa hiyo haipo tena.
core-alert-renew-done = ✅ Muda umeongezwa: nitaendelea kutafuta hadi { $until }.
core-alert-renew-gone = Arifa hiyo haipo tena.
core-alert-stop-done = 🔕 Nimeacha. Sitafuti tena: { $name }.
core-alert-stop-gone = Arifa hiyo ilikuwa imeshaachwa.
core-told-alert-new = { $count ->
    [one] 🔔 Kuna jipya kwa arifa yako { $name }:
   *[other] 🔔 Kuna mapya { $count } kwa arifa yako { $name }. Ya karibuni:
    }
core-told-alert-wanted = { $count ->
    [one] 🔔 Kuna mtu ana unachotafuta: { $name }
   *[other] 🔔 Watu { $count } wana unachotafuta: { $name }
    }
core-told-alert-gone = Nilichokuwa nimepata hakipatikani tena. Nitakuandikia kikitangazwa kitu kipya.
core-told-alert-end-soon = 🔔 Arifa yako { $name } itaisha { $until }. Niendelee kutafuta?

## Favourites
core-phrases-favourites = vipendwa vyangu, nilivyovipenda, vipendwa
core-row-keep = ❤️ Hifadhi
core-row-favourites = ❤️ Vipendwa vyangu
core-row-let-go = 💔 Ondoa
core-row-see = 👀 Tazama
core-favourite-gone = Hakipatikani tena
core-keep-kept = ❤️ Imehifadhiwa. Nitakujulisha bei ikishuka, au kisipopatikana tena.
core-keep-removed = Imeondolewa kwenye vipendwa vyako.
core-keep-own = Hiki ni chako mwenyewe: kipo kwenye matangazo yako.
core-keep-full = Tayari umehifadhi { $most }. Ondoa kimoja kwanza.
core-keep-gone = Hakipatikani tena.
core-favourites-list = ❤️ Vipendwa vyako:
core-favourites-none = Bado hujahifadhi chochote. Bonyeza ❤️ Hifadhi kwenye chochote unachokipenda.
core-kept-there = ❤️ { $title }: { $about }
core-kept-gone = ❤️ { $title }: { $about }
core-kept-unknown = Hakipo kwenye vipendwa vyako.
core-told-favourite-price = 📉 “{ $title }” sasa ni { $price } (ilikuwa { $before }).
core-told-favourite-there = “{ $title }” inapatikana: { $price }.
core-told-favourite-gone = “{ $title }” uliyohifadhi haipatikani tena.

core-told-test-test = 🔔 Jaribio: taarifa zinakufikia hapa.
