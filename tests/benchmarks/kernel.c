/* Peer: the law and its money by hand, in plain C11, a tile of lives at a time.

   household.h is written for one household (peer_c.py): sizes, keys and lists as constants. States are equal
   to the engine's, to the bit; amounts differ from it by the order of adding only. What happens in a tile
   is priced at once; the trace is written only where a pointer for it is given. */

#include <math.h>
#include <stdint.h>
#include <string.h>
#include "household.h"

#define TILE 256
#define EACH for (int r = 0; r < TILE; r++)
#define GOLDEN UINT64_C(0x9E3779B97F4A7C15)

typedef struct {
    const int16_t *noise;     /* 65536 */
    const uint32_t *chances;  /* 2 * REACH + 1 */
    const int16_t *offsets;   /* DRAWS x 1024 */
    const int64_t *waits;     /* both arms' assignments x 1024 */
    const double *multipliers; /* PRICES x 1024 */
} Tables;

typedef struct { /* of one arm; all may be null. Lives are the last axis, `runs` of them. */
    int8_t *levels;           /* CELLS x (MONTHS + 1) */
    uint8_t *flags;           /* SITUATIONS x (MONTHS + 1) */
    uint8_t *hits;            /* EVENTS x MONTHS */
    uint8_t *active;          /* INTERVENTIONS x MONTHS */
    uint8_t *started;
    int64_t *counts;          /* DRIVERS x MONTHS, without lives */
    double *mean, *drawn;     /* (PARTIES + 1) x HORIZONS */
    double *monthly;          /* MONTHS */
} Out;

typedef struct { /* what both arms of a tile share */
    int16_t draws[DRAWS][TILE], levels[CELLS][TILE];
    uint8_t flags[SITUATIONS][TILE];
    int16_t cell_base[CELLS][TILE], event_base[EVENTS][TILE];
    uint64_t cell_words[CELLS][TILE], event_words[EVENTS][TILE];
    int16_t cells[CELLS][TILE];
    uint32_t events[EVENTS][TILE];
    double multipliers[PRICES][TILE];
} Luck;

typedef struct {
    int16_t levels[CELLS][TILE], timers[SITUATIONS][TILE];
    uint8_t own[SITUATIONS][TILE], seen[SITUATIONS][TILE], hits[EVENTS][TILE];
    uint8_t active[HELPS][TILE], begun[HELPS][TILE], broken[HELPS][TILE], started[HELPS][TILE];
    int16_t age[HELPS][TILE], since[HELPS][TILE], planned[HELPS][TILE];
    int32_t strength[HELPS][TILE], hazard[HELPS][TILE];
    int16_t shifts[TARGETS][TILE];
    double quantity[SLOTS][TILE], mean[PARTIES + 1][TILE], drawn[PARTIES + 1][TILE];
} Arm;

static inline uint64_t mix(uint64_t v) {
    v += GOLDEN;
    v = (v ^ (v >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    v = (v ^ (v >> 27)) * UINT64_C(0x94D049BB133111EB);
    return v ^ (v >> 31);
}

static void words(uint64_t key, int group, uint64_t run, uint64_t *out) {
    const uint64_t start = (key ^ mix((uint64_t)group)) + run * GOLDEN;
    EACH out[r] = mix(start + (uint64_t)r * GOLDEN);
}

static inline uint32_t one_word(uint64_t key, int month, uint64_t run) {
    const uint64_t word = mix((key ^ mix((uint64_t)((month - 1) / 2))) + run * GOLDEN);
    return (uint32_t)(word >> (32 * ((month - 1) % 2)));
}

static inline int32_t product(int32_t weight, int32_t value) { return (weight * value + 128) >> 8; }

static void begin(Luck *luck, const Tables *tables, uint64_t run) {
    uint64_t drawn[TILE];
    for (int d = 0; d < DRAWS; d++) {
        if (!DRAW_VARIES[d]) {
            EACH luck->draws[d][r] = (int16_t)DRAW_CENTRAL[d];
            continue;
        }
        words(DRAW_KEY[d], 0, run, drawn);
        EACH luck->draws[d][r] = (int16_t)(DRAW_CENTRAL[d] + tables->offsets[d * 1024 + (drawn[r] >> 54)]);
    }
    for (int p = 0; p < PRICES; p++) {
        words(PRICE_KEY[p], 0, run, drawn);
        EACH luck->multipliers[p][r] = tables->multipliers[p * 1024 + (drawn[r] >> 54)];
    }
    for (int c = 0; c < CELLS; c++) {
        EACH luck->levels[c][r] = (int16_t)CELL_LEVEL[c];
        if (CELL_START_AT[c] == CELL_START_AT[c + 1]) continue;
        words(CELL_START_KEY[c], 0, run, drawn);
        EACH luck->levels[c][r] = 0;
        for (int k = CELL_START_AT[c]; k < CELL_START_AT[c + 1]; k++)
            EACH luck->levels[c][r] += (drawn[r] >> 32) >= CELL_START[k];
    }
    for (int s = 0; s < SITUATIONS; s++) {
        EACH luck->flags[s][r] = SITUATION_HOLDS[s];
        if (SITUATION_START[s] < 0) continue;
        words(SITUATION_START_KEY[s], 0, run, drawn);
        EACH luck->flags[s][r] = (drawn[r] >> 32) < (uint64_t)SITUATION_START[s];
    }
    if (run == 0) { /* the life that is played carries the truth */
        for (int c = 0; c < CELLS; c++) luck->levels[c][0] = (int16_t)CELL_LEVEL[c];
        for (int s = 0; s < SITUATIONS; s++) luck->flags[s][0] = SITUATION_HOLDS[s];
    }
}

static void less_origins(Luck *luck, int16_t *base, int from, int to) {
    for (int k = from; k < to; k++) {
        const int16_t *weight = luck->draws[TERM_DRAW[k]];
        const int source = TERM_SOURCE[k];
        EACH {
            int32_t origin = TERM_ORIGIN[k];
            if (origin == OWN) {
                if (source >= CELLS) origin = 256 * luck->flags[source - CELLS][r];
                else origin = CELL_SET_POINT[source] == OWN ? 256 * luck->levels[source][r] : CELL_SET_POINT[source];
            }
            base[r] -= (int16_t)product(weight[r], origin);
        }
    }
}

static void bases(Luck *luck) {
    for (int c = 0; c < CELLS; c++) {
        EACH {
            const int32_t point = CELL_SET_POINT[c] == OWN ? 256 * luck->levels[c][r] : CELL_SET_POINT[c];
            luck->cell_base[c][r] = (int16_t)product(CELL_STEEPNESS[c], point);
        }
        less_origins(luck, luck->cell_base[c], CELL_TERM_AT[c], CELL_TERM_AT[c + 1]);
    }
    for (int e = 0; e < EVENTS; e++) {
        EACH luck->event_base[e][r] = luck->draws[EVENT_BASE[e]][r];
        less_origins(luck, luck->event_base[e], EVENT_TERM_AT[e], EVENT_TERM_AT[e + 1]);
    }
}

static void month_noise(Luck *luck, const Tables *tables, int month, uint64_t run) {
    const int lane16 = 16 * ((month - 1) % 4), lane32 = 32 * ((month - 1) % 2);
    for (int c = 0; c < CELLS; c++) {
        if (lane16 == 0) words(CELL_KEY[c], (month - 1) / 4, run, luck->cell_words[c]);
        EACH luck->cells[c][r] = tables->noise[(luck->cell_words[c][r] >> lane16) & 0xFFFF];
    }
    for (int e = 0; e < EVENTS; e++) {
        if (lane32 == 0) words(EVENT_KEY[e], (month - 1) / 2, run, luck->event_words[e]);
        EACH luck->events[e][r] = (uint32_t)(luck->event_words[e][r] >> lane32);
    }
}

static inline int on_table(int32_t logit) {
    return (logit < -REACH ? -REACH : logit > REACH ? REACH : logit) + REACH;
}

static void draw_hazard(Arm *arm, const Luck *luck, int a, int h) {
    const int d = HELP_HAZARD_DRAW[h];
    const int *logits = HAZARD + HELP_HAZARD_AT[h];
    if (!HELP_LEAVES[h]) return;
    EACH arm->hazard[a][r] = d < 0 ? logits[0] : logits[luck->draws[d][r] - HELP_HAZARD_LOWEST[h]];
}

static void plan_starts(Arm *arm, const Luck *luck, const Tables *tables, int a, int h, uint64_t run) {
    const int d = HELP_UPTAKE_DRAW[h];
    uint64_t wait[TILE], part[TILE], taken[TILE];
    words(HELP_WAIT_KEY[h], 0, run, wait);
    words(HELP_PART_KEY[h], 0, run, part);
    words(HELP_UPTAKE_KEY[h], 0, run, taken);
    EACH {
        const int64_t months = tables->waits[h * 1024 + (wait[r] >> 54)];
        const int64_t later = (int64_t)(part[r] >> 48) < (months & 0xFFFF);
        const uint64_t share = d < 0 ? HELP_UPTAKE[h] : tables->chances[on_table(luck->draws[d][r])];
        const int begins = (int64_t)(taken[r] >> 32) < llrint((double)share * HELP_UPTAKE_FACTOR[h]);
        arm->planned[a][r] = begins ? (int16_t)(HELP_START[h] + (months >> 16) + later) : 32000;
        if (HELP_RUNNING[h]) arm->planned[a][r] = 1;
    }
}

static void start_arm(Arm *arm, const Luck *luck, const Tables *tables, int which, uint64_t run) {
    memset(arm, 0, sizeof *arm);
    memcpy(arm->levels, luck->levels, sizeof arm->levels);
    memcpy(arm->own, luck->flags, sizeof arm->own);
    memcpy(arm->seen, luck->flags, sizeof arm->seen);
    for (int h = HELP_AT[which], a = 0; h < HELP_AT[which + 1]; h++, a++) {
        plan_starts(arm, luck, tables, a, h, run);
        draw_hazard(arm, luck, a, h);
        for (int k = HOLDING_AT[h]; k < HOLDING_AT[h + 1]; k++)
            if (HELP_RUNNING[h]) memset(arm->own[HOLDING[k][0]], !HOLDING[k][1], TILE);
    }
}

static void leave(Arm *arm, const Tables *tables, int a, int h, int month, uint64_t run, const int32_t *extra,
                  uint8_t *left) {
    uint8_t any = 0;
    EACH any |= arm->active[a][r];
    if (!any) return;
    EACH {
        const int place = on_table(arm->hazard[a][r] + extra[r]);
        left[r] = arm->active[a][r] & (one_word(HELP_DROPOUT_KEY[h], month, run + (uint64_t)r) < tables->chances[place]);
    }
}

static void help(Arm *arm, const Tables *tables, int which, int month, uint64_t run) {
    int32_t extra[TILE] = {0};
    for (int h = HELP_AT[which], a = 0; h < HELP_AT[which + 1]; h++, a++)
        EACH extra[r] += arm->active[a][r] * HELP_LOAD[h];
    EACH extra[r] = ((extra[r] > CAPACITY ? extra[r] - CAPACITY : 0) * LOAD_SHIFT) >> 8;
    for (int h = HELP_AT[which], a = 0; h < HELP_AT[which + 1]; h++, a++) {
        uint8_t *active = arm->active[a], left[TILE] = {0}, starting[TILE];
        int32_t *strength = arm->strength[a];
        const int over = HELP_END[h] <= month;
        EACH active[r] &= arm->age[a][r] < HELP_DURATION[h];
        if (over) EACH { arm->broken[a][r] |= active[r]; active[r] = 0; }
        if (HELP_LEAVES[h]) leave(arm, tables, a, h, month, run, extra, left);
        EACH {
            active[r] ^= left[r];
            arm->broken[a][r] |= left[r];
            if (left[r] && arm->age[a][r] < HELP_QUARTER[h]) strength[r] = 0;
            starting[r] = (arm->planned[a][r] <= month) & !arm->begun[a][r] & !over;
        }
        for (int k = REQUIRE_AT[h]; k < REQUIRE_AT[h + 1]; k++)
            EACH starting[r] &= arm->seen[REQUIRE[k][0]][r] == REQUIRE[k][1];
        const int32_t fade = HELP_FADE[h], step = HELP_STEP[h], dose = HELP_DOSE[h][month];
        EACH {
            arm->begun[a][r] |= starting[r];
            active[r] |= starting[r];
            arm->age[a][r] += active[r];
            arm->since[a][r] += arm->begun[a][r];
            int32_t grown = arm->age[a][r] * step;
            grown = (grown < STRENGTH_ONE ? grown : STRENGTH_ONE) * dose >> 8;
            const int32_t faded = (strength[r] * fade) >> 16;
            strength[r] = active[r] ? grown : faded;
            arm->started[a][r] = starting[r] & !HELP_RUNNING[h];
        }
    }
}

static void end_durations(Arm *arm) {
    for (int s = 0; s < SITUATIONS; s++) {
        if (!DURATION_SPAN[s]) continue;
        int16_t *timer = arm->timers[s];
        EACH {
            const int16_t running = timer[r] > 0;
            timer[r] -= running;
            arm->own[s][r] &= !(running & (timer[r] == 0));
        }
    }
}

static void hold_lasting(Arm *arm, int which) {
    for (int to = 0; to < 2; to++)
        for (int h = HELP_AT[which], a = 0; h < HELP_AT[which + 1]; h++, a++)
            for (int k = LASTING_AT[h]; k < LASTING_AT[h + 1]; k++) {
                if (LASTING[k][1] != to) continue;
                uint8_t *own = arm->own[LASTING[k][0]];
                int16_t *timer = arm->timers[LASTING[k][0]];
                EACH {
                    const int now = (arm->since[a][r] == LASTING[k][2] + 1) & !arm->broken[a][r];
                    own[r] = now ? (uint8_t)to : own[r];
                    timer[r] = now ? 0 : timer[r];
                }
            }
}

static void show(Arm *arm, int which) {
    memcpy(arm->seen, arm->own, sizeof arm->seen);
    for (int to = 0; to < 2; to++)
        for (int h = HELP_AT[which], a = 0; h < HELP_AT[which + 1]; h++, a++)
            for (int k = HOLDING_AT[h]; k < HOLDING_AT[h + 1]; k++) {
                if (HOLDING[k][1] != to) continue;
                uint8_t *seen = arm->seen[HOLDING[k][0]];
                EACH seen[r] = arm->active[a][r] & (arm->since[a][r] > HOLDING[k][2]) ? (uint8_t)to : seen[r];
            }
}

static void overlap(int16_t (*part)[TILE], int count, int16_t *out) {
    uint16_t key[MOST_PARTS][TILE], low, high;
    for (int k = 0; k < count; k++)
        EACH key[k][r] = (uint16_t)(2 * (part[k][r] < 0 ? -part[k][r] : part[k][r]) + (part[k][r] < 0));
    for (int last = count - 1; last > 0; last--)
        for (int k = 0; k < last; k++) EACH {
            low = key[k][r] < key[k + 1][r] ? key[k][r] : key[k + 1][r];
            high = key[k][r] < key[k + 1][r] ? key[k + 1][r] : key[k][r];
            key[k][r] = high;
            key[k + 1][r] = low;
        }
    int32_t total[TILE];
    EACH total[r] = 512;
    for (int k = 0; k < count; k++)
        EACH total[r] += (key[k][r] & 1 ? -(key[k][r] >> 1) : key[k][r] >> 1) * OVERLAP_WEIGHT[k];
    EACH {
        const int32_t largest = key[0][r] >> 1, cap = largest > CAP ? largest : CAP, value = total[r] >> 10;
        out[r] = (int16_t)(value > cap ? cap : value < -cap ? -cap : value);
    }
}

static void find_shifts(Arm *arm, const Luck *luck, int which) {
    int32_t strength[HELPS][TILE], any = 0;
    int16_t part[MOST_PARTS][TILE];
    for (int h = HELP_AT[which], a = 0; h < HELP_AT[which + 1]; h++, a++) {
        EACH { strength[a][r] = arm->strength[a][r]; any |= strength[a][r]; }
        for (int k = WEAK_AT[h]; k < WEAK_AT[h + 1]; k++)
            EACH if (arm->seen[WEAK[k][0]][r] == WEAK[k][1]) strength[a][r] = strength[a][r] * WEAK[k][2] >> 8;
    }
    if (!any) { memset(arm->shifts, 0, sizeof arm->shifts); return; }
    for (int t = TARGET_AT[which]; t < TARGET_AT[which + 1]; t++) {
        const int first = EFFECT_AT[t], count = EFFECT_AT[t + 1] - first;
        for (int k = 0; k < count; k++) {
            const int16_t *draw = luck->draws[EFFECT[first + k][1]];
            const int32_t *acting = strength[EFFECT[first + k][0]];
            EACH part[k][r] = (int16_t)((draw[r] * acting[r] + STRENGTH_ONE / 2) >> 14);
        }
        if (count == 1) memcpy(arm->shifts[TARGET[t]], part[0], sizeof part[0]);
        else overlap(part, count, arm->shifts[TARGET[t]]);
    }
}

static void add_terms(const Arm *arm, const Luck *luck, int16_t *total, int from, int to) {
    for (int k = from; k < to; k++) {
        const int16_t *weight = luck->draws[TERM_DRAW[k]];
        if (TERM_SOURCE[k] < CELLS) {
            const int16_t *level = arm->levels[TERM_SOURCE[k]];
            EACH total[r] += (int16_t)(weight[r] * level[r]);
        } else {
            const uint8_t *flag = arm->seen[TERM_SOURCE[k] - CELLS];
            EACH total[r] += (int16_t)(weight[r] * flag[r]);
        }
    }
}

static void happen(Arm *arm, const Luck *luck, const Tables *tables, int month) {
    for (int e = 0; e < EVENTS; e++) {
        uint8_t *hit = arm->hits[e];
        if (month < EVENT_FROM[e]) { memset(hit, 0, TILE); continue; }
        if (EVENT_OWN[e] >= 0) {
            EACH hit[r] = (int64_t)luck->events[e][r] < EVENT_OWN[e];
        } else {
            int16_t total[TILE];
            EACH total[r] = luck->event_base[e][r] + arm->shifts[CELLS + e][r];
            add_terms(arm, luck, total, EVENT_TERM_AT[e], EVENT_TERM_AT[e + 1]);
            EACH {
                int32_t place = total[r];
                place = (place < -REACH ? -REACH : place > REACH ? REACH : place) + REACH;
                hit[r] = luck->events[e][r] < tables->chances[place];
            }
        }
        for (int k = GATE_AT[e]; k < GATE_AT[e + 1]; k++) EACH hit[r] &= arm->seen[GATE[k][0]][r] == GATE[k][1];
    }
}

static void take_effect(Arm *arm, int month, uint64_t run) {
    uint8_t any[EVENTS];
    for (int e = 0; e < EVENTS; e++) {
        any[e] = 0;
        EACH any[e] |= arm->hits[e][r];
    }
    for (int to = 0; to < 2; to++)
        for (int e = 0; e < EVENTS; e++)
            for (int k = SET_AT[e]; any[e] && k < SET_AT[e + 1]; k++) {
                const int s = SET[k][0];
                if (SET[k][1] != to) continue;
                EACH if (arm->hits[e][r]) {
                    arm->own[s][r] = (uint8_t)to;
                    arm->timers[s][r] = 0;
                    if (to && DURATION_SPAN[s]) {
                        const uint64_t word = one_word(SITUATION_KEY[s], month, run + (uint64_t)r);
                        arm->timers[s][r] = (int16_t)(DURATION_LOW[s] + (int)(word * (uint64_t)DURATION_SPAN[s] >> 32));
                    }
                }
            }
    for (int e = 0; e < EVENTS; e++)
        for (int k = MOVE_AT[e]; any[e] && k < MOVE_AT[e + 1]; k++)
            EACH arm->levels[MOVE[k][0]][r] += (int16_t)(arm->hits[e][r] * MOVE[k][1]);
    for (int c = 0; c < CELLS; c++)
        EACH arm->levels[c][r] = arm->levels[c][r] < 0 ? 0 : arm->levels[c][r] > 4 ? 4 : arm->levels[c][r];
}

static void move(Arm *arm, const Luck *luck) {
    int16_t after[CELLS][TILE], total[TILE];
    for (int c = 0; c < CELLS; c++) {
        const int16_t *level = arm->levels[c];
        EACH total[r] = (int16_t)(luck->cell_base[c][r] + arm->shifts[c][r] - CELL_STEEPNESS[c] * level[r]);
        add_terms(arm, luck, total, CELL_TERM_AT[c], CELL_TERM_AT[c + 1]);
        EACH {
            const int16_t up = luck->cells[c][r] < (int16_t)(total[r] - CELL_THRESHOLD[c]);
            const int16_t down = luck->cells[c][r] >= (int16_t)(total[r] + CELL_THRESHOLD[c]);
            const int16_t next = (int16_t)(level[r] + up - down);
            after[c][r] = next < 0 ? 0 : next > 4 ? 4 : next;
        }
    }
    memcpy(arm->levels, after, sizeof after);
}

static int counted(const Arm *arm, int which, int d, int month, uint8_t *now) {
    const int place = DRIVER_PLACE[d];
    memset(now, 0, TILE);
    if (DRIVER_KIND[d] == LEVEL) {
        for (int k = DRIVER_LEVEL_AT[d]; k < DRIVER_LEVEL_AT[d + 1]; k++)
            EACH now[r] |= arm->levels[place][r] == DRIVER_LEVEL[k];
    } else if (DRIVER_KIND[d] == SITUATION) {
        EACH now[r] = arm->seen[place][r] == DRIVER_HOLDS[d];
    } else if (DRIVER_KIND[d] == EVENT) {
        memcpy(now, arm->hits[place], TILE);
    } else {
        for (int h = HELP_AT[which], a = 0; h < HELP_AT[which + 1]; h++, a++)
            if (HELP_ROW[h] == place && (!DRIVER_CODE[d] || DRIVER_CODE[d] == HELP_CODE[h][month]))
                memcpy(now, DRIVER_KIND[d] == ACTIVE ? arm->active[a] : arm->started[a], TILE);
    }
    int total = 0;
    EACH total += now[r];
    return total;
}

static void pay(Arm *arm, const Luck *luck, const Out *out, int which, int month, long first, int n, long runs) {
    uint8_t now[TILE];
    double society[TILE] = {0};
    for (int d = 0; d < DRIVERS; d++) {
        if (SLOT_AT[which * DRIVERS + d] == SLOT_AT[which * DRIVERS + d + 1]) continue;
        if (!counted(arm, which, d, month, now)) continue;
        int total = 0;
        for (int r = 0; r < n; r++) total += now[r];
        out->counts[d * MONTHS + month - 1] += total;
        double one[TILE];
        EACH one[r] = (double)now[r];
        for (int s = SLOT_AT[which * DRIVERS + d]; s < SLOT_AT[which * DRIVERS + d + 1]; s++) {
            if (month <= SLOT_FIRST[s] || month > SLOT_LAST[s]) continue;
            const double weight = FACTOR[SLOT_ONCE[s]][month - 1];
            double *quantity = arm->quantity[s - SLOT_BEGIN[which]];
            EACH quantity[r] += one[r] * weight;
            for (int k = LINE_AT[s]; k < LINE_AT[s + 1]; k++) {
                if (!LINE_SOCIETY[k]) continue;
                const double eur = LINE_SOCIETY[k] * LINE_EUR[k] * weight, *drawn = luck->multipliers[LINE_PRICE[k]];
                EACH society[r] += one[r] * eur * drawn[r];
            }
        }
    }
    memcpy(out->monthly + (month - 1) * runs + first, society, (size_t)n * sizeof *society);
}

static void settle(Arm *arm, const Luck *luck, const Out *out, int which, int horizon, long first, int n, long runs) {
    memset(arm->mean, 0, sizeof arm->mean);
    memset(arm->drawn, 0, sizeof arm->drawn);
    for (int s = SLOT_BEGIN[which]; s < SLOT_BEGIN[which + 1]; s++)
        for (int k = LINE_AT[s]; k < LINE_AT[s + 1]; k++) {
            const double *quantity = arm->quantity[s - SLOT_BEGIN[which]], *drawn = luck->multipliers[LINE_PRICE[k]];
            const int ends[3] = {LINE_PAYER[k], LINE_RECEIVER[k], PARTIES}, signs[3] = {1, -1, LINE_SOCIETY[k]};
            for (int end = 0; end < 3; end++) {
                if (ends[end] < 0 || !signs[end]) continue;
                double *mean = arm->mean[ends[end]], *at_drawn = arm->drawn[ends[end]];
                const double eur = signs[end] * LINE_EUR[k];
                EACH {
                    mean[r] += quantity[r] * eur;
                    at_drawn[r] += quantity[r] * eur * drawn[r];
                }
            }
        }
    for (int p = 0; p <= PARTIES; p++) {
        const long at = (p * HORIZONS + horizon) * runs + first;
        memcpy(out->mean + at, arm->mean[p], (size_t)n * sizeof(double));
        memcpy(out->drawn + at, arm->drawn[p], (size_t)n * sizeof(double));
    }
}

static void write_states(const Arm *arm, const Out *out, int month, long first, int n, long runs) {
    for (int c = 0; c < CELLS; c++) {
        int8_t *to = out->levels + (c * (MONTHS + 1) + month) * runs + first;
        for (int r = 0; r < n; r++) to[r] = (int8_t)arm->levels[c][r];
    }
    for (int s = 0; s < SITUATIONS; s++)
        memcpy(out->flags + (s * (MONTHS + 1) + month) * runs + first, arm->seen[s], (size_t)n);
}

static void write_month(const Arm *arm, const Out *out, int which, int month, long first, int n, long runs) {
    write_states(arm, out, month, first, n, runs);
    for (int e = 0; e < EVENTS; e++)
        memcpy(out->hits + (e * MONTHS + month - 1) * runs + first, arm->hits[e], (size_t)n);
    for (int h = HELP_AT[which], a = 0; h < HELP_AT[which + 1]; h++, a++) {
        const long at = (HELP_ROW[h] * MONTHS + month - 1) * runs + first;
        for (int r = 0; r < n; r++) out->active[at + r] = (uint8_t)(arm->active[a][r] * HELP_CODE[h][month]);
        memcpy(out->started + at, arm->started[a], (size_t)n);
    }
}

static void step(Arm *arm, const Luck *luck, const Tables *tables, int which, int month, uint64_t run) {
    help(arm, tables, which, month, run);
    end_durations(arm);
    hold_lasting(arm, which);
    show(arm, which);
    find_shifts(arm, luck, which);
    happen(arm, luck, tables, month);
    take_effect(arm, month, run);
    show(arm, which);
    move(arm, luck);
}

/* Both arms of lives first_run .. first_run + runs - 1. `arms` 1: the reference alone. */
void simulate(const Tables *tables, const Out *outs, int arms, int64_t first_run, int64_t runs) {
    static Luck luck;
    static Arm state[2];
    for (long first = 0; first < runs; first += TILE) {
        const int n = runs - first < TILE ? (int)(runs - first) : TILE;
        const uint64_t run = (uint64_t)(first_run + first);
        begin(&luck, tables, run);
        bases(&luck);
        for (int which = 0; which < arms; which++) {
            start_arm(&state[which], &luck, tables, which, run);
            if (outs[which].levels) write_states(&state[which], &outs[which], 0, first, n, runs);
        }
        for (int month = 1, horizon = 0; month <= MONTHS; month++) {
            const int settles = horizon < HORIZONS && HORIZON[horizon] == month;
            month_noise(&luck, tables, month, run);
            for (int which = 0; which < arms; which++) {
                step(&state[which], &luck, tables, which, month, run);
                if (outs[which].levels) write_month(&state[which], &outs[which], which, month, first, n, runs);
                if (outs[which].monthly) pay(&state[which], &luck, &outs[which], which, month, first, n, runs);
                if (outs[which].monthly && settles)
                    settle(&state[which], &luck, &outs[which], which, horizon, first, n, runs);
            }
            horizon += settles;
        }
    }
}
