core-name = Lugha
core-keywords = lugha, kiswahili, swahili, badili lugha, badilisha lugha, kubadilisha lugha

core-welcome-languages =
    👋 Karibu EasyMO: kazi, biashara, nyumba, usafiri na mengine mengi, hapa hapa WhatsApp.
    Ungependa tuongee kwa lugha gani?
core-home-menu = 🏠 Nikusaidie nini leo?
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
core-told-alert-end-gone = Arifa hiyo haipo tena.

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
core-told-favourite-unknown = Hakipo kwenye vipendwa vyako.

core-told-test-test = 🔔 Jaribio: taarifa zinakufikia hapa.
