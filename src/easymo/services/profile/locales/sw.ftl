profile-name = Akaunti yangu
profile-keywords = akaunti, akaunti yangu, wasifu, wasifu wangu
profile-phrases-name = badilisha jina, kubadilisha jina, badili jina langu
profile-phrases-places = sehemu zangu, sehemu nilizohifadhi, maeneo yangu
profile-phrases-notifications = taarifa zangu, zima taarifa, washa taarifa
profile-phrases-verify = kuthibitishwa, nithibitishe, uthibitisho, thibitisha akaunti yangu

profile-menu-menu = 👤 Akaunti yako: { $name }. Ungependa kuona au kubadilisha nini?
profile-no-name = bado hujaweka jina
profile-row-name = ✏️ Jina langu
profile-row-places = 📍 Sehemu zangu
profile-row-notifications = 🔔 Taarifa
profile-row-verify = ✔️ Thibitishwa
profile-row-verify-again = ↩️ Tuma nyingine
profile-row-language = 🌐 Lugha
profile-row-jobs = 📋 Matangazo yangu
profile-row-applications = 📨 Maombi yangu
profile-row-blocks = 🚫 Niliowazuia
profile-row-menu = 👤 Akaunti yangu
profile-row-on = 🔔 Washa
profile-row-off = 🔕 Zima
profile-row-favourites = ❤️ Vipendwa vyangu
profile-row-alerts = 🔔 Arifa zangu
profile-row-quiet = 🌙 Saa za utulivu
profile-row-more = ➡️ Zaidi
profile-row-save-place = ➕ Hifadhi sehemu
profile-row-rename-place = ✏️ Badilisha jina
profile-row-delete-place = 🗑️ Futa

profile-name-name = Jina lako: { $name }. Ungependa nikuite nani kuanzia sasa?
profile-name-done = Asante, { $name }. Nitakuita hivyo.

profile-notifications-on =
    🔔 Taarifa zimewashwa: nakujulisha kunapotokea jambo linalokuhusu. { $quiet }
    Bonyeza unachotaka kujulishwa, au usichotaka.
profile-notifications-off = 🔕 Taarifa zimezimwa: nakujibu tu unaponiandikia.
profile-switch-on = ✅ { $what }
profile-switch-off = ⬜ { $what }
profile-kind-alerts = Mapya
profile-kind-favourites = Vipendwa
profile-kind-reminders = Vikumbusho
profile-hear-of-muted = ⬜ { $what }: sitakuandikia tena kuhusu haya.
profile-hear-of-heard = ✅ { $what }: nitakuandikia tena kuhusu haya.
profile-quiet-none = Naweza kukuandikia saa yoyote.
profile-quiet-from = Kati ya { $begins } na { $ends } nakuandikia tu kwa jambo la dharura.
profile-quiet-hours = Ni saa ngapi nisikusumbue? Jambo la dharura huja wakati wowote.
profile-quiet-hours-night = 22:00 - 7:00
profile-quiet-hours-early = 20:00 - 7:00
profile-quiet-hours-late = 23:00 - 6:00
profile-quiet-hours-never = Hakuna
profile-quiet-done = ✅ Sawa. { $quiet }

profile-places-list = 📍 Sehemu zako. Nikiuliza ni wapi, andika jina tu, kwa mfano: Nyumbani.
profile-places-none = Bado hujahifadhi sehemu yoyote. Hifadhi nyumbani au kazini; mara nyingine jina tu litatosha.
profile-place-detail =
    📍 { $name }
    { $where }
profile-place-gone = Sehemu hiyo haipo tena kati ya zako.
profile-save-place-place = Nihifadhi sehemu gani? Tuma location, au andika sehemu kama Kimironko.
profile-save-place-name = Karibu na { $where }. Sehemu hii unaiitaje? Isizidi herufi 24.
profile-save-place-replace = Tayari una sehemu inayoitwa “{ $name }”. Sasa iwe hapa, karibu na { $where }?
profile-save-place-replace-yes = ✅ Ndiyo, hapa
profile-save-place-replace-no = Hapana, ibaki
profile-save-place-kept = Sawa, “{ $name }” inabaki ilipokuwa.
profile-save-place-done = ✅ Imehifadhiwa: “{ $name }”, karibu na { $where }.
profile-save-place-full = Tayari una sehemu { $most }, siwezi kuhifadhi zaidi. Futa moja kwanza.
profile-rename-place-name = “{ $name }” iitweje?
profile-rename-place-done = ✅ “{ $name }” sasa inaitwa “{ $to }”.
profile-rename-place-taken = Hakuna kilichobadilika: sehemu nyingine tayari inaitwa “{ $to }”.
profile-rename-place-gone = Sehemu hiyo haipo tena kati ya zako.
profile-delete-place-confirm = Nifute “{ $name }”?
profile-delete-place-confirm-yes = 🗑️ Futa
profile-delete-place-confirm-no = Ibaki
profile-delete-place-kept = Sawa, “{ $name }” inabaki.
profile-delete-place-done = “{ $name }” imefutwa.
profile-delete-place-gone = Sehemu hiyo haipo tena kati ya zako.

profile-verified-id = Utambulisho wangu
profile-verified-business = Biashara yangu
profile-verified-agent = Kazi yangu ya udalali
profile-verified-phone = Simu yangu
profile-verified-line = ✔️ { $what }: imethibitishwa hadi { $until }
profile-verified-id-paper = kitambulisho au pasipoti yako
profile-verified-business-paper = cheti cha usajili wa biashara yako
profile-verified-agent-paper = leseni au kadi yako ya udalali
profile-verify-kind =
    ✔️ Aliyethibitishwa huaminika, na anaweza kutangaza zaidi. Mtu wa timu yetu anaangalia hati yako; hakuna mwingine anayeiona.{ $standing }

    Tuthibitishe nini?
profile-verify-paper = Tuma picha au PDF ya { $what }.
profile-verify-unfetched = Sikuweza kupata faili hilo kutoka WhatsApp.
profile-verify-refused = { $reason }
profile-verify-done = Asante. Mtu wa timu yetu anaiangalia, kwa kawaida ndani ya siku mbili, nami nitakuambia.
profile-verification-decided-verified = ✔️ “{ $what }” imethibitishwa hadi { $until }. Watu wataiona kando ya matangazo yako.
profile-verification-decided-refused = Hati hiyo haikutosha kuthibitisha “{ $what }”. Tuma iliyo wazi, kamili na ambayo bado inatumika.
profile-verification-decided-gone = Hakuna kilichoamuliwa hapa.
