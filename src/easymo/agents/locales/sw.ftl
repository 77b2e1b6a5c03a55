agents-found = Hivi ndivyo nilivyopata:
agents-none = Sijapata kitu kama hicho. Sema kwa maneno mengine, au chagua:
agents-see = Gusa uone:
agents-propose = Tunaweza kuanza. Gusa uhakikishe nilivyoelewa:
agents-elsewhere = Hilo hufanyika mahali pengine. Gusa, twende huko:
agents-thanks = Karibu! Kuna kingine?
agents-thanks-words = asante, asante sana, ahsante, shukrani, vizuri, nzuri
agents-unsure = Sina hakika nimeelewa. Unaweza kusema kwa maneno mengine? Haya ndiyo ninayoweza:
