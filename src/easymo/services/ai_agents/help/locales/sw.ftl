ai-agents-phrases-support = kituo cha msaada, huduma kwa wateja, nahitaji msaada, naomba msaada, nina swali
ai-agents-phrases-human = kuongea na mtu, nataka kuongea na mtu, kuzungumza na mtu, ongea na mhudumu, mtu halisi
ai-agents-phrases-tickets = tiketi zangu, tiketi yangu, hali ya tiketi
ai-agents-row-tickets = 🎫 Tiketi zangu
ai-agents-row-ticket = 📝 Tiketi mpya
ai-agents-row-my-ticket = 🎫 Ona tiketi
ai-agents-row-human = 🙋 Ongea na mtu
ai-agents-row-human-leave = ✖️ Acha kusubiri
ai-agents-row-ticket-add = ✍️ Ongeza
ai-agents-row-ticket-solved = ✅ Limetatuliwa
ai-agents-row-ticket-rate = ⭐ Kadiria msaada

ai-agents-support-question =
    🆘 Kituo cha msaada. Ungependa kujua nini? Uliza kwa maneno yako, kwa mfano: nimesahau PIN yangu.
ai-agents-support-answer = *{ $title }*

    { $body }

    Je, hii imesaidia? Unaweza pia kuuliza jambo lingine.
ai-agents-support-answer-yes = 👍 Ndiyo
ai-agents-support-answer-no = 👎 Si sana
ai-agents-support-glad = Vizuri! Niulize tena wakati wowote.
ai-agents-support-further = Hayo ndiyo ninayoyajua. Tuliandikie timu yetu, au ungependa kuongea na mtu?
ai-agents-support-unknown = Sina jibu la hilo. Tuliandikie timu yetu, au ungependa kuongea na mtu?
ai-agents-support-way-ticket = 📝 Tuliandike
ai-agents-support-way-human = 🙋 Mtu
ai-agents-support-way-again = ❓ Swali lingine

ai-agents-ticket-category = Linahusu nini?
ai-agents-ticket-category-payment = 💳 Pesa na malipo
ai-agents-ticket-category-technical = 🛠️ Kuna hitilafu
ai-agents-ticket-category-account = 👤 Akaunti yangu
ai-agents-ticket-category-fraud = 🚨 Utapeli
ai-agents-ticket-category-escalation = 🙋 Kuongea na mtu
ai-agents-ticket-category-other = 💬 Jambo lingine
ai-agents-ticket-words = Tueleze kilichotokea: ulifanya nini, lini, na kiasi au majina kama yapo. Usiandike PIN yako kamwe.
ai-agents-ticket-pictures = Ungependa kuongeza picha, kwa mfano ya ujumbe wa MoMo au ya skrini? Zisizidi tatu.
ai-agents-ticket-unkept = Picha ambazo hazikuweza kuhifadhiwa: { $count }
ai-agents-ticket-done =
    📝 Tiketi yako ina namba *{ $ticket }*. Utapata jibu letu hapa kabla ya { $by }.
ai-agents-ticket-enough = Una tiketi tano ambazo hazijatatuliwa. Ongeza kwenye mojawapo; tunazishughulikia.
ai-agents-ticket-status-open = Inasubiri timu yetu
ai-agents-ticket-status-in-progress = Inashughulikiwa
ai-agents-ticket-status-waiting = Inasubiri jibu lako
ai-agents-ticket-status-resolved = Imetatuliwa
ai-agents-ticket-status-closed = Imefungwa
ai-agents-tickets-list = 🎫 Tiketi zako:
ai-agents-tickets-none = Huna tiketi.
ai-agents-my-ticket-gone = Hakuna tiketi yako kama hiyo.
ai-agents-my-ticket-awaited =
    🎫 *{ $subject }* (na. { $ticket })
    { $about } · { $status } · picha: { $pictures }
    Jibu letu litafika kabla ya { $by }.

    Uliandika: { $words }
ai-agents-my-ticket-mine =
    🎫 *{ $subject }* (na. { $ticket })
    { $about } · { $status } · picha: { $pictures }

    Uliandika: { $words }
ai-agents-my-ticket-theirs =
    🎫 *{ $subject }* (na. { $ticket })
    { $about } · { $status } · picha: { $pictures }

    Tuliandika: { $words }
ai-agents-ticket-add-gone = Hakuna tiketi yako kama hiyo.
ai-agents-ticket-add-words = Ungependa kuongeza nini kwenye “{ $subject }”? Usiandike PIN yako kamwe.
ai-agents-ticket-add-pictures = Na picha? Zisizidi tatu.
ai-agents-ticket-add-unkept = Picha ambazo hazikuweza kuhifadhiwa: { $count }
ai-agents-ticket-add-ok = Imeongezwa kwenye “{ $subject }”. Timu yetu inaiona.
ai-agents-ticket-add-reopened = “{ $subject }” imefunguliwa tena. Timu yetu inaiona.
ai-agents-ticket-add-closed = “{ $subject }” ilifungwa. Tafadhali fungua tiketi mpya.
ai-agents-ticket-solved-gone = Hakuna tiketi yako kama hiyo.
ai-agents-ticket-solved-done = ✅ “{ $subject }” imetatuliwa. Msaada wetu ulikuwaje?
ai-agents-ticket-rate-gone = Hakuna tiketi yako kama hiyo.
ai-agents-ticket-rate-over = Tiketi hiyo haiwezi kukadiriwa sasa.
ai-agents-ticket-rate-stars = Msaada wetu kuhusu “{ $subject }” ulikuwaje?
ai-agents-ticket-rate-done = Asante! Inatusaidia kuboresha.
ai-agents-ticket-stars-5 = ⭐⭐⭐⭐⭐ Mzuri sana
ai-agents-ticket-stars-4 = ⭐⭐⭐⭐ Mzuri
ai-agents-ticket-stars-3 = ⭐⭐⭐ Wastani
ai-agents-ticket-stars-2 = ⭐⭐ Mbaya
ai-agents-ticket-stars-1 = ⭐ Mbaya sana
ai-agents-told-ticket-taken = 👀 Mtu wa timu yetu anaangalia tiketi yako “{ $subject }”.
ai-agents-told-ticket-answered =
    💬 Jibu letu kuhusu “{ $subject }”:

    { $words }
ai-agents-told-ticket-resolved =
    ✅ “{ $subject }” imetatuliwa:

    { $words }

    Kama bado, ongeza kitu ndani ya siku 7 na itafunguliwa tena.

ai-agents-human-words = 🙋 Mwenzetu atakuandikia hapa. Kwa maneno machache: ni kuhusu nini?
ai-agents-human-queued = Wewe ni namba *{ $place }* kwenye foleni. Mwenzetu atakuandikia hapa; hadi hapo unaweza kuendelea kutumia kila kitu.
ai-agents-human-waiting = Unamsubiri mwenzetu: namba *{ $place }* kwenye foleni. Atakuandikia hapa.
ai-agents-human-closed = Kwa sasa hakuna mtu wa timu yetu; tunarudi { $opens }. Tuliandike, ili ujibiwe mara watakaporudi.
ai-agents-human-leave-done = Sawa, husubiri tena. Niko hapa kwa ajili yako.
ai-agents-human-leave-over = Kwa sasa humsubiri mtu.
ai-agents-told-unattended-subject = Angependa kuongea na mtu
ai-agents-told-unattended-written =
    Samahani: timu yetu imeondoka, na hakuna aliyeweza kukuandikia. Ulichouliza sasa ni tiketi *{ $ticket }*; utapata jibu letu kabla ya { $by }.
ai-agents-told-unattended-gone = Timu yetu imeondoka. Andika ni kuhusu nini, nao watakujibu.
ai-agents-told-message-said = 💬 { $words }
