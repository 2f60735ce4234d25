// SPDX-License-Identifier: GPL-2.0-or-later
// Runs a fuzz target over its seeds, and over mutations of them that are the same in every run: FOLDER...
// [MUTATIONS].
#include <algorithm>
#include <cctype>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <span>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void add_seeds(const char* folder, std::vector<std::string>& seeds) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        std::ifstream in(file, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
    }
}

/// Cuts, doubles, splices and overwrites; bytes come from other seeds as often as from nowhere.
class Mutator {
  public:
    explicit Mutator(const std::vector<std::string>& seeds) : seeds_(seeds) {}

    std::string next() {
        std::string input = seed();
        for (std::size_t steps = 1 + below(6); steps > 0; --steps)
            change(input);
        return input;
    }

  private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : random_() % limit; }
    const std::string& seed() { return seeds_[below(seeds_.size())]; }

    void change(std::string& input) {
        const std::size_t at = below(input.size() + 1);
        switch (below(5)) {
            case 0:
                input.erase(at, below(40));
                break;
            case 1:
                input.insert(at, 1, static_cast<char>(below(256)));
                break;
            case 2:
                input.insert(at, input.substr(below(input.size() + 1), below(40)));
                break;
            case 3:
                input.insert(at, seed().substr(0, below(60)));
                break;
            default:
                if (at < input.size()) input[at] = static_cast<char>(below(256));
        }
    }

    const std::vector<std::string>& seeds_;
    std::mt19937 random_{20180807};
};

int run(const std::string& input) {
    return LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

}  // namespace

int main(int argument_count, char** arguments) {
    std::vector<std::string> seeds;
    int mutations = 3'000;
    for (const char* argument : std::span(arguments, static_cast<std::size_t>(argument_count)).subspan(1)) {
        if (std::isdigit(static_cast<unsigned char>(*argument))) {
            mutations = std::atoi(argument);
        } else {
            add_seeds(argument, seeds);
        }
    }
    if (seeds.empty()) {
        std::fprintf(stderr, "no seeds\n");
        return 2;
    }
    for (const std::string& seed : seeds)
        run(seed);
    Mutator mutator(seeds);
    for (int i = 0; i < mutations; ++i)
        run(mutator.next());
    return 0;
}
