/** The layout of the chapters with amounts: sections, tables, footnotes, bullets. */
export const madeUpBenefits = `3.4 Volwassenen
Hier staat 12.
4. Economische baten

4.1 Kostenreductie door welbevinden

Eén procent verbetering is gemiddeld €28,86 (marge: €16,23 ~ €41,50) waard.
Een toename van 5% geeft dus €144,31 (€81,15 ~ 
€207,50).

4.2 Kostenreductie door preventie

Tabel 1 toont de kosten.

Tabel 1: Gemiddelde kosten (2019, in euro)

Depressie Angststoornis

Zorg  € 2.254  € 541

Onzekerheidsmarge € 4.408 ~ € 7.692 € 2.658 ~ € 4.129
 Dit zijn scenario’s.

Tabel 3: Kostenreductie

N vermeden  2.600  5.050

Conclusie
Het scheelt vooral zorg: 38%.

5. Kernbevindingen
• De databases bevatten 30 interventies.

• Welbevinden leidt tot baten van
ongeveer 144 miljoen euro.

Interventies
• Er is veel.

6. Werkwijze
In 2022 zijn er 7 consultaties gedaan.
`
