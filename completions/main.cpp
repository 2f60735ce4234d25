// SPDX-License-Identifier: GPL-2.0-or-later
// write_completions FOLDER: writes what bash, zsh and fish complete for both programs. Runs when they are
// built.
#include <array>
#include <fstream>
#include <iostream>
#include <string>

#include "completions/program_outline.hpp"

int main(int argument_count, char** arguments) {
    if (argument_count != 2) {
        std::cerr << "usage: write_completions FOLDER\n";
        return 2;
    }
    const std::string folder = arguments[1];
    for (const news::ProgramOutline& program :
         {news::outline_of_newssearch(), news::outline_of_newsindex()}) {
        std::ofstream(folder + '/' + program.name + ".bash") << news::bash_completion(program);
        std::ofstream(folder + "/_" + program.name) << news::zsh_completion(program);
        std::ofstream file(folder + '/' + program.name + ".fish");
        file << news::fish_completion(program);
        if (!file.flush()) {
            std::cerr << "write_completions: cannot write to " << folder << '\n';
            return 3;
        }
    }
    return 0;
}
